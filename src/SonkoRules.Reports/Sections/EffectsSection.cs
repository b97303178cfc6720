using SonkoRules.Analysis;
using SonkoRules.Contests;

namespace SonkoRules.Reports;

/// <summary>What would change under other readings: who wins whatever they are, whose subsidy depends on them, which of
/// them moves what.</summary>
internal static class EffectsSection
{
    public static void Write(LocalReport report, ContestOutcome outcome, ReadingEffects effects)
    {
        var byId = effects.Applications.ToDictionary(application => application.ApplicationId);
        ApplicationEffect[] byPlace = byId.Count == 0
            ? []
            : [.. outcome.Rating.Select(position => byId[position.Entry.ApplicationId])];
        Size(report, effects, byPlace);
        Moved(report, outcome, effects, byPlace);
        Readings(report, effects);
        LeftOut(report, effects);
    }

    private static void Size(LocalReport report, ReadingEffects effects, ApplicationEffect[] byPlace)
    {
        var computed = effects.Results.Count(one => one.Value is ContestResult.Computed);
        report.Paragraph(report.In(
            $"Сочетаний толкований, от которых зависят итоги: {report.Whole(effects.Combinations)}; разных итогов: {report.Whole(computed)}.",
            $"Combinations of the readings that bear on the outcome: {report.Whole(effects.Combinations)}; different outcomes: {report.Whole(computed)}."));
        if (effects.RefusedCombinations > 0)
        {
            report.Paragraph(report.In(
                $"При {report.Whole(effects.RefusedCombinations)} из них расчёт конкурса с этими данными невозможен.",
                $"Under {report.Whole(effects.RefusedCombinations)} of them the contest cannot be computed with these data."));
        }

        var same = byPlace.Count(one => one.Winning == Winning.Always && !Moves(one));
        var never = byPlace.Count(one => one.Winning == Winning.Never);
        report.Paragraph(report.In(
            $"Заявок с неизменной субсидией: {report.Whole(same)}; без субсидии при всех сочетаниях: {report.Whole(never)}; с субсидией, зависящей от толкований: {report.Whole(byPlace.Length - same - never)}.",
            $"Always get the same subsidy: {report.Whole(same)}; never get one: {report.Whole(never)}; depend on the readings: {report.Whole(byPlace.Length - same - never)}."));
    }

    private static void Moved(
        LocalReport report, ContestOutcome outcome, ReadingEffects effects, ApplicationEffect[] byPlace)
    {
        var moved = byPlace.Where(one => one.Winning != Winning.Never && Moves(one)).ToArray();
        if (moved.Length == 0)
        {
            return;
        }

        var movedBy = effects.Readings
            .SelectMany(reading => reading.GreatestMoves
                .Where(move => move.Award > Rubles.Zero)
                .Select(move => (move.ApplicationId, reading.Answer.Id)))
            .ToLookup(pair => pair.ApplicationId, pair => pair.Id);
        var scale = moved.Aggregate(Rubles.Zero, (most, one) => Rubles.Max(most, one.GreatestAward));
        report.Html.Element("h3", report.In("Заявки, субсидия по которым зависит от толкований", "Whose subsidy depends on the readings"));
        var table = new ReportTable(
                report,
                "moved",
                report.In(
                    "Наименьшая и наибольшая субсидия по всем сочетаниям, в рублях. Сплошная часть полосы — сумма при любом сочетании, пунктирная — сумма, зависящая от толкований.",
                    "The least and the greatest subsidy over all combinations, in roubles. The solid part of a bar is due under every combination, the dashed one depends on the readings."))
            .Column(report.In("Заявка", "Application"))
            .Column(report.In("Признаётся победителем", "Wins"))
            .Column(report.In("Места", "Places"), ColumnKind.Number)
            .Column(report.In("Субсидия от", "Subsidy from"), ColumnKind.Number, outcome.Rules.Subsidies.Terms.FormulaClause)
            .Column(report.In("до", "to"), ColumnKind.Number, outcome.Rules.Subsidies.Terms.FormulaClause)
            .Column(report.In("Разброс", "Range"), ColumnKind.Picture)
            .Column(report.In("Толкования", "Readings"))
            .Begin();
        foreach (var one in moved)
        {
            outcome.Rating.TryFind(one.ApplicationId, out var position);
            table.Row(row => row
                .Cell(_ => report.Application(one.ApplicationId, position.Place, isLink: true))
                .Cell(one.Winning == Winning.Always
                    ? report.In("при всех сочетаниях", "always")
                    : report.In(
                        $"{report.Whole(one.WinningCombinations)} из {report.Whole(one.Combinations)}",
                        $"{report.Whole(one.WinningCombinations)} of {report.Whole(one.Combinations)}"))
                .Cell(one.BestPlace == one.WorstPlace
                    ? report.Whole(one.BestPlace)
                    : report.Whole(one.BestPlace) + "–" + report.Whole(one.WorstPlace))
                .Cell(report.Sum(one.LeastAward))
                .Cell(report.Sum(one.GreatestAward))
                .Cell(_ => Range(report, one, scale))
                .Cell(_ => Ids(report, movedBy[one.ApplicationId])));
        }

        table.End();
    }

    private static void Ids(LocalReport report, IEnumerable<string> ids)
    {
        var first = true;
        foreach (var id in ids)
        {
            report.Html.Text(first ? string.Empty : ", ");
            report.ReadingId(id);
            first = false;
        }
    }

    private static void Range(LocalReport report, ApplicationEffect one, Rubles scale)
    {
        var start = BarLength.Hundredths(one.LeastAward, scale);
        var end = BarLength.Hundredths(one.GreatestAward, scale);
        report.Html.Open(
            "svg",
            ("class", "scale"),
            ("role", "img"),
            ("aria-label", report.In("Субсидия от ", "A subsidy from ") + one.LeastAward.ToText(report.Language)
                + report.In(" до ", " to ") + one.GreatestAward.ToText(report.Language)));
        report.Html.Empty("rect", ("class", "got"), ("y", "10%"), ("height", "80%"), ("width", BarLength.Text(start)));
        report.Html.Empty(
            "rect",
            ("class", "span"),
            ("x", BarLength.Text(start)),
            ("y", "22%"),
            ("height", "56%"),
            ("width", BarLength.Text(end > start ? end - start : 1)));
        report.Html.Close();
    }

    private static void Readings(LocalReport report, ReadingEffects effects)
    {
        if (effects.Readings.Count == 0)
        {
            return;
        }

        report.Html.Element("h3", report.In("Влияние каждого толкования", "What each reading changes"));
        var table = new ReportTable(
                report,
                "reading-effects",
                report.In(
                    "Каждый другой ответ рассмотрен отдельно при прежних остальных толкованиях. Суммы в рублях.",
                    "Each other answer is taken by itself, the other readings stay. Sums in roubles."))
            .Column(report.In("Толкование", "Reading"))
            .Column(report.In("Другой ответ", "Another answer"), ColumnKind.Prose)
            .Column(report.In("Изменено субсидий", "Subsidies changed"), ColumnKind.Number)
            .Column(report.In("Изменено победителей", "Wins changed"), ColumnKind.Number)
            .Column(report.In("Наибольшее изменение", "At most by"), ColumnKind.Number)
            .Begin();
        foreach (var change in effects.Readings.SelectMany(effect => effect.Changes))
        {
            table.Row(row => Cells(report, change, row));
        }

        table.End();
    }

    private static void Cells(LocalReport report, ReadingChange change, ReportTable row)
    {
        var clauses = ReadingCatalogue.Get(change.Answer.Id).Clauses;
        row.Cell(_ =>
        {
            report.ReadingId(change.Answer.Id);
            report.Cited(" ", clauses.Count > 0 ? clauses[0] : Clause.None);
        }).Cell(Answer(report, change.Answer));
        if (change.Result is ContestResult.Refused)
        {
            row.Cell(Say.Nothing).Cell(Say.Nothing).Cell(report.In("расчёт невозможен", "not computable"));
            return;
        }

        var awards = change.Moves.Where(move => move.Before.Award != move.After.Award).ToArray();
        row.Cell(report.Whole(awards.Length))
            .Cell(report.Whole(awards.Count(move => move.WinsOrLoses)))
            .Cell(report.Sum(Greatest(awards)));
    }

    private static void LeftOut(LocalReport report, ReadingEffects effects)
    {
        if (effects.LeftOut.Count == 0)
        {
            return;
        }

        report.Html.Element("h3", report.In("Толкования, не влияющие на итоги", "Readings that change nothing"));
        report.Html.Open("ul");
        foreach (var group in effects.LeftOut.GroupBy(one => report.In(one.Text)))
        {
            report.Html.Element("li", string.Join(", ", group.Select(one => one.Answer.Id)) + ": " + group.Key + ".");
        }

        report.Html.Close();
    }

    private static bool Moves(ApplicationEffect application) => application.LeastAward != application.GreatestAward;

    private static Rubles Greatest(IEnumerable<ApplicationMove> moves) =>
        moves.Aggregate(Rubles.Zero, (most, move) => Rubles.Max(
            most,
            Rubles.Max(move.Before.Award, move.After.Award) - Rubles.Min(move.Before.Award, move.After.Award)));

    // The answer to R-MINIMUM carries its threshold after its code; only what stands before it is in the catalogue.
    private static string Answer(LocalReport report, AppliedReading applied)
    {
        var parts = applied.Answer.Split('=');
        var known = ReadingCatalogue.Get(applied.Id).Answers.FirstOrDefault(one => one.Code == parts[0]);
        return known is null ? applied.Answer
            : parts.Length == 1 ? report.In(known.Text)
            : report.In(known.Text) + " " + parts[1];
    }
}
