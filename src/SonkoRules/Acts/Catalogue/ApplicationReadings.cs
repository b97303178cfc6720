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
            ReadingIds.Notice,
            "2.10.2 2.11.4 2.17",
            Basis.Literal,
            new(
                "Что следует за уведомлением заявителя о возврате заявки, если есть основание 2.17, которое доработка "
                + "может устранить?",
                "What follows from the applicant's own notice where there is a ground of 2.17 that rework can mend?"),
            new(
                "Уведомление названо в 2.11.4 самостоятельным основанием возврата и ничем не обусловлено; какие "
                + "недостатки заявитель исправит, 2.10.2 не ограничивает. Оно решает при любом ответе на вопрос "
                + "R-REWORK.",
                "Clause 2.11.4 names the notice as a ground to return by itself, without conditions, and 2.10.2 does "
                + "not limit what the applicant may then mend. It decides whatever the answer to R-REWORK is."),
            readings => readings.OwnNotice,
            (readings, answer) => readings with { OwnNotice = answer },
            (OwnNotice.Returned, new("Возврат, если срок позволяет.", "Return, where the term allows.")),
            (OwnNotice.Rejected, new(
                "Отклонение; при недостатках, которые служат и основанием возврата, решает R-REWORK.",
                "Rejection; of flaws that are grounds to return as well R-REWORK decides."))),
        Reading.Choice(
            ReadingIds.Returns,
            "2.10 2.11",
            Basis.Literal,
            new(
                "Сколько раз заявка может быть возвращена на доработку?",
                "How many times may an application be returned for rework?"),
            new(
                "Ни 2.10, ни 2.11 не ограничивают число возвратов; ограничивает их только срок.",
                "Neither 2.10 nor 2.11 limits the number of returns; only the term does."),
            readings => readings.RepeatedReturns,
            (readings, answer) => readings with { RepeatedReturns = answer },
            (RepeatedReturns.WhileTheTermAllows, new("Пока позволяет срок.", "While the term allows.")),
            (RepeatedReturns.Once, new("Один раз.", "Once."))),
        Reading.Choice(
            ReadingIds.Unmended,
            "2.10.3 2.11.1 2.17.2",
            Basis.Harmonised,
            new(
                "В первой редакции: что с заявкой, которая вернулась в срок без устава или согласия, если вернуть её "
                + "ещё раз нельзя?",
                "In the first edition: what becomes of an application that came back in time without a charter or a "
                + "consent, if it cannot be returned again?"),
            new(
                "Иначе отсутствие устава не имело бы никаких последствий: 2.17.2 первой редакции такого основания не "
                + "знает, и 2.11.1 осталось бы без содержания.",
                "Else a missing charter would have no consequence at all: 2.17.2 of the first edition knows no such "
                + "ground, and 2.11.1 would be empty."),
            readings => readings.UnmendedLack,
            (readings, answer) => readings with { UnmendedLack = answer },
            (UnmendedLack.CountsAsNotFiled, new(
                "Считается не поданной, как не представленная в срок.",
                "It counts as not filed, as one that did not come back in time.")),
            (UnmendedLack.StandsWithRemark, new(
                "Остаётся, с замечанием: 2.10.3 говорит лишь о непредставлении в срок.",
                "It stands, with a remark: 2.10.3 speaks only of not coming back in time."))),
        Reading.Choice(
            ReadingIds.Moment,
            "2.9 2.12 2.20",
            Basis.Convention,
            new(
                "Какой момент подачи учитывается после доработки: при равенстве оценок и для давности выписок?",
                "Which moment of filing counts after rework: in a tie, and for the age of extracts?"),
            new(
                "Порядок этого не говорит. Доработка изменяет заявку, которая уже подана (2.10), и не подаёт новую. "
                + "Опоздание, повторная подача, 1.5.3 и 2.17.7 при любом ответе определяются по первой подаче.",
                "The order does not say. Rework changes an application that is filed already (2.10) and files no new "
                + "one. Lateness, filing anew, 1.5.3 and 2.17.7 go by the first filing under either answer."),
            readings => readings.MomentAfterRework,
            (readings, answer) => readings with { MomentAfterRework = answer },
            (MomentAfterRework.FirstFiling, new("Первая подача.", "The first filing.")),
            (MomentAfterRework.CameBack, new(
                "Момент, когда заявка представлена после доработки.",
                "The moment at which it came back from rework."))),
        Reading.Choice(
            ReadingIds.Late,
            "2.3 2.12.1 2.17.5",
            Basis.Harmonised,
            new(
                "Опоздание определяется по дате или по дате и времени?",
                "Is lateness judged by the date alone or by the date and the time?"),
            new(
                "2.17.5 говорит о дате, установленной в объявлении, но по 2.3 объявление называет и время окончания "
                + "приёма: по одной дате это время ничего не значило бы. То же для отзыва (2.12.1).",
                "Clause 2.17.5 speaks of the date set in the announcement; but by 2.3 the announcement gives the time "
                + "as well, which by the date alone would mean nothing. The same goes for withdrawal (2.12.1)."),
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
                "Yes: literally only 2.9.1, 2.9.3 and 2.9.4 are excepted."))),
        Reading.Choice(
            ReadingIds.Optional,
            "2.14.3 2.17.3 2.18",
            Basis.Harmonised,
            new(
                "Что следует за недостатком документа, который можно не представлять: он просрочен или не по форме?",
                "What follows from a defect of a document that may be left out: it is stale or not in due form?"),
            new(
                "2.17.2 разрешает его не представлять, поэтому его недостаток не может значить больше, чем его "
                + "отсутствие; сведения министерство запросит само (2.14.3). Недостоверный документ остаётся "
                + "основанием 2.17.4.",
                "Clause 2.17.2 lets it be left out, so that its defect cannot weigh more than its absence; the ministry "
                + "asks for the data itself (2.14.3). A false document stays a ground of 2.17.4."),
            readings => readings.OptionalDefects,
            (readings, answer) => readings with { OptionalDefects = answer },
            (OptionalDefects.AsIfAbsent, new(
                "То же, что за его отсутствием; видеопрезентация тогда не даёт преимущества при равенстве оценок.",
                "The same as from its absence; a video presentation then decides no tie.")),
            (OptionalDefects.AGround, new(
                "Основание 2.17.3, как недостаток любого документа.",
                "A ground of 2.17.3, as a defect of any document."))));
}
