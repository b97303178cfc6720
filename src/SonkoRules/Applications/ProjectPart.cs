namespace SonkoRules.Applications;

/// <summary>The parts of a project (clause 2.9.7); which of them are obligatory is data of the edition.</summary>
/// <remarks>Части социальной программы (проекта).</remarks>
public enum ProjectPart
{
    /// <summary>The priority direction. Приоритетное направление.</summary>
    Direction = 0,
    /// <summary>The name. Название.</summary>
    Title = 1,
    /// <summary>The short description. Краткое описание.</summary>
    Summary = 2,
    /// <summary>The geography. География.</summary>
    Geography = 3,
    /// <summary>The term. Срок реализации.</summary>
    Term = 4,
    /// <summary>The social significance. Обоснование социальной значимости.</summary>
    Significance = 5,
    /// <summary>The target groups. Целевые группы.</summary>
    TargetGroups = 6,
    /// <summary>The goals and tasks. Цели и задачи.</summary>
    Goals = 7,
    /// <summary>The expected results. Ожидаемые результаты.</summary>
    Results = 8,
    /// <summary>The sum asked for. Запрашиваемая сумма.</summary>
    Request = 9,
    /// <summary>The calendar plan. Календарный план.</summary>
    CalendarPlan = 10,
    /// <summary>The budget with own and other resources. Бюджет.</summary>
    Budget = 11,
    /// <summary>The head of the project. Сведения о руководителе.</summary>
    Head = 12,
    /// <summary>The team. Сведения о команде.</summary>
    Team = 13,
}
