namespace SonkoRules.Applications;

/// <summary>The parts of a project (clause 2.9.7); which of them are obligatory is data of the edition.</summary>
/// <remarks>Части социальной программы (проекта).</remarks>
public enum ProjectPart
{
    /// <summary>The priority direction. Приоритетное направление.</summary>
    Direction = 1,

    /// <summary>The name. Название.</summary>
    Title = 2,

    /// <summary>The short description. Краткое описание.</summary>
    Summary = 3,

    /// <summary>The geography. География.</summary>
    Geography = 4,

    /// <summary>The term. Срок реализации.</summary>
    Term = 5,

    /// <summary>The social significance. Обоснование социальной значимости.</summary>
    Significance = 6,

    /// <summary>The target groups. Целевые группы.</summary>
    TargetGroups = 7,

    /// <summary>The goals and tasks. Цели и задачи.</summary>
    Goals = 8,

    /// <summary>The expected results. Ожидаемые результаты.</summary>
    Results = 9,

    /// <summary>The sum asked for. Запрашиваемая сумма.</summary>
    Request = 10,

    /// <summary>The calendar plan. Календарный план.</summary>
    CalendarPlan = 11,

    /// <summary>The budget with own and other resources. Бюджет.</summary>
    Budget = 12,

    /// <summary>The head of the project. Сведения о руководителе.</summary>
    Head = 13,

    /// <summary>The team. Сведения о команде.</summary>
    Team = 14,
}
