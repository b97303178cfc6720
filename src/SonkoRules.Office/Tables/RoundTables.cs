using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Tables;

/// <summary>A winner who got no subsidy after all.</summary>
/// <param name="Round">The round, from 1.</param>
/// <param name="At">Where the row is told of.</param>
/// <param name="Release">What is released; null where the limits change and nothing else.</param>
/// <param name="Limits">The limits from this round on; null where they stay.</param>
internal sealed record ReleaseRow(int Round, Field At, Release? Release, Rubles? Limits);

/// <summary>What happens after the first distribution: winners who got nothing after all, by rounds from 1 (3.10, 3.11),
/// and answers to offers of what was left (3.4), by rounds from 0.</summary>
internal static class RoundTables
{
    private static readonly LocalizedText SomeRound = new("номер распределения от 1, без пропусков", "the number of a round from 1, without gaps");

    private static readonly (string Word, ReleaseReason Value)[] Reasons =
    [
        ("отказ министерства", ReleaseReason.RefusedByMinistry),
        ("уклонение", ReleaseReason.Evaded),
        ("отказ победителя", ReleaseReason.Withdrawn),
        ("расторжение", ReleaseReason.Dissolved),
        ("отказ в связи со службой", ReleaseReason.GivenUp),
        ("уменьшение по соглашению", ReleaseReason.ReducedByAgreement),
        ("refused by ministry", ReleaseReason.RefusedByMinistry),
        ("evaded", ReleaseReason.Evaded),
        ("withdrawn", ReleaseReason.Withdrawn),
        ("dissolved", ReleaseReason.Dissolved),
        ("given up", ReleaseReason.GivenUp),
        ("reduced by agreement", ReleaseReason.ReducedByAgreement),
    ];

    /// <summary>An answer to an offer.</summary>
    public static OfferAnswer? Answer(Row row) =>
        row.Choice(
            Headers.Answer,
            ("согласие", OfferAnswer.Accepted),
            ("отказ", OfferAnswer.Refused),
            ("accepted", OfferAnswer.Accepted),
            ("refused", OfferAnswer.Refused));

    /// <summary>The releases in the order of their rounds.</summary>
    public static IReadOnlyList<ReleaseRow> Releases(TableSet tables, ApplicationsTable applications)
    {
        var table = tables.ReadIfAny(
            TableSet.Releases, [Headers.Round, Headers.Application, Headers.Reason], Headers.Released, Headers.NewLimits);
        var rows = new List<ReleaseRow>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var rounds = new List<(int Round, Row Row)>();
        foreach (var row in table.Rows)
        {
            var round = row.Whole(Headers.Round, SomeRound, least: 1);
            var limits = row.IfAny(Headers.NewLimits, column => row.Amount(column, Rubles.Zero));
            if (round is { } number)
            {
                rounds.Add((number, row));
            }

            // Limits may change where nobody releases anything.
            if (limits is not null && row.IsBlank(Headers.Application) && row.IsBlank(Headers.Reason))
            {
                if (round is { } changed)
                {
                    rows.Add(new ReleaseRow(changed, row[Headers.NewLimits], null, limits));
                }

                continue;
            }

            var amount = row.IfAny(Headers.Released, column => row.Amount(column, Rubles.FromKopecks(1)));
            var id = applications.Named(row, amount is null ? seen : null);
            var reason = row.Choice(Headers.Reason, Reasons);
            if (round is { } of && id is { } cell && reason is { } why)
            {
                rows.Add(new ReleaseRow(of, cell, new Release(cell.Text, why, amount), limits));
            }
        }

        foreach (var round in rows.Where(row => row.Limits is not null).GroupBy(row => row.Round).Where(round => round.Select(row => row.Limits).Distinct().Count() > 1))
        {
            tables.Faults.Add(round.Last().At, new("одни новые лимиты на распределение", "one new sum of limits for a round"));
        }

        foreach (var (_, row) in rounds.Where(one => one.Round > 1 && rounds.All(other => other.Round != one.Round - 1)))
        {
            row.Tell(Headers.Round, SomeRound);
        }

        return [.. rows.OrderBy(row => row.Round)];
    }

    /// <summary>The answers of each round; none known where the table names none.</summary>
    public static ILookup<int, (string Id, OfferAnswer Answer)> Answers(
        TableSet tables, ApplicationsTable applications, int lastRound)
    {
        var table = tables.ReadIfAny(TableSet.Answers, [Headers.Round, Headers.Application, Headers.Answer]);
        var answers = new List<(int Round, string Id, OfferAnswer Answer)>();
        var seen = new HashSet<(int Round, string Id)>();
        foreach (var row in table.Rows)
        {
            var round = row.Whole(
                Headers.Round,
                new(
                    FormattableString.Invariant($"номер распределения от 0 до {lastRound}"),
                    FormattableString.Invariant($"the number of a round from 0 to {lastRound}")),
                0,
                lastRound);
            var id = applications.Named(row);
            var answer = Answer(row);
            if (round is not { } number || id is not { } cell)
            {
                continue;
            }

            if (!seen.Add((number, cell.Text)))
            {
                row.Tell(Headers.Application, new("один ответ по заявке в каждом распределении", "one answer of an application in a round"));
            }
            else if (answer is { } said)
            {
                answers.Add((number, cell.Text, said));
            }
        }

        return answers.ToLookup(one => one.Round, one => (one.Id, one.Answer));
    }
}
