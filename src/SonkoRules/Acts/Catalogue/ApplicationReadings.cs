namespace SonkoRules.Acts;

/// <summary>The readings that the check of an application depends on.</summary>
internal static class ApplicationReadings
{
    public static Sequence<Reading> All { get; } = Sequence.Of(
        Reading.Choice(
            ReadingIds.Pay,
            "1.2",
            Basis.Harmonised,
            new("Что ограничено средней заработной платой в регионе?", "What does the region's mean wage bound?"),
            new(
                "Средняя заработная плата по данным Росстата — месячная величина на одного работника, взносы "
                + "работодателя в неё не входят; сравнивать с ней можно лишь оплату такого же рода.",
                "The mean wage by Rosstat's data is a monthly figure for one employee without the employer's "
                + "contributions; only pay of the same kind can be compared with it."),
            readings => readings.WageLimit,
            (readings, answer) => readings with { WageLimit = answer },
            (WageLimit.WithoutContributions, new(
                "Оплата труда одного работника за месяц без страховых взносов.",
                "The pay of one person for a month, without insurance contributions.")),
            (WageLimit.WithContributions, new(
                "Оплата труда одного работника за месяц вместе со страховыми взносами.",
                "The pay of one person for a month with the insurance contributions on it."))),
        Reading.Choice(
            ReadingIds.Rework,
            "2.11 2.17",
            Basis.Harmonised,
            new(
                "Что следует за недостатком, который служит основанием и для возврата на доработку, и для отклонения?",
                "What follows from a flaw that is a ground both to return for rework and to reject?"),
            new(
                "Правило 2.11 о возврате специальное: если бы такой недостаток сразу вёл к отклонению, ему почти "
                + "нечего было бы регулировать.",
                "Clause 2.11 on return is the special one: if such a flaw led to rejection at once, next to nothing "
                + "would be left for it to govern."),
            readings => readings.CurableFlaws,
            (readings, answer) => readings with { CurableFlaws = answer },
            (CurableFlaws.ReturnedFirst, new(
                "Сначала возврат, если срок позволяет; отклонение, если недостаток не исправлен.",
                "Return first where the term allows; rejection if the flaw is not mended.")),
            (CurableFlaws.RejectedAtOnce, new("Сразу отклонение.", "Rejection at once."))),
        Reading.Choice(
            ReadingIds.Late,
            "2.3 2.12.1 2.17.5",
            Basis.Literal,
            new(
                "Опоздание определяется по дате или по дате и времени?",
                "Is lateness judged by the date alone or by the date and the time?"),
            new(
                "По 2.3 объявление называет и дату, и время окончания приёма; 2.17.5 отсылает к объявлению.",
                "By 2.3 the announcement gives both the date and the time at which acceptance ends; 2.17.5 refers "
                + "to the announcement."),
            readings => readings.Lateness,
            (readings, answer) => readings with { Lateness = answer },
            (Lateness.ByMoment, new("По объявленным дате и времени.", "By the announced date and time.")),
            (Lateness.ByDate, new("Только по объявленной дате.", "By the announced date alone."))),
        Reading.Choice(
            ReadingIds.Duplicate,
            "2.12.3 2.17.5 2.17.6",
            Basis.Special,
            new(
                "Какие из нескольких неотозванных заявок одного заявителя отклоняются?",
                "Which of several applications of one applicant, none withdrawn, are rejected?"),
            new(
                "2.12.3 говорит именно об этом случае и называет все заявки; 2.17.6 никакой из них не выделяет. Но "
                + "условие 2.12.3 — заявки, поданные в срок. Опоздавшую отклоняет 2.17.5 — специальный пункт, и при "
                + "опоздании он называет лишь вторую и последующие: поданная в срок остаётся.",
                "Clause 2.12.3 deals with this very case and names all of them; 2.17.6 singles out none. But 2.12.3 "
                + "is conditional on applications filed in time. A late one is rejected by 2.17.5, the special clause, "
                + "and where there is lateness it names the second and later ones alone: the one filed in time stays."),
            readings => readings.Duplicates,
            (readings, answer) => readings with { Duplicates = answer },
            (Duplicates.AllRejected, new(
                "Все, если в срок поданы две или более (2.12.3).",
                "All of them where two or more were filed in time (2.12.3).")),
            (Duplicates.AllButFirst, new(
                "Вторая и последующие (второе предложение 2.17.5).",
                "The second and the later ones (second sentence of 2.17.5).")),
            (Duplicates.AllWithLate, new(
                "Все, если подано две или более, считая и опоздавшие (2.17.6).",
                "All of them where two or more were filed, late ones included (2.17.6)."))),
        Reading.Choice(
            ReadingIds.Docs,
            "2.17.2",
            Basis.Harmonised,
            new(
                "В первой редакции: отклоняется ли заявка без документа, который представляется по собственной "
                + "инициативе?",
                "In the first edition: is an application rejected for lack of a document that is given on the "
                + "applicant's own initiative?"),
            new(
                "Документ, который вправе не представлять, не может быть обязательным; вторая редакция исключила эти "
                + "документы из 2.17.2 прямо.",
                "A document that one may leave out cannot be obligatory; the second edition took these documents out "
                + "of 2.17.2 expressly."),
            readings => readings.OptionalDocuments,
            (readings, answer) => readings with { OptionalDocuments = answer },
            (OptionalDocuments.NeverAGround, new(
                "Нет: его отсутствие никогда не основание.", "No: its absence is never a ground.")),
            (OptionalDocuments.Literal, new(
                "Да: буквально исключены только 2.9.1, 2.9.3 и 2.9.4.",
                "Yes: literally only 2.9.1, 2.9.3 and 2.9.4 are excepted."))));
}
