namespace SonkoRules.Samples.Sonko.Tables;

/// <summary>A winner who got no subsidy after all.</summary>
internal sealed record ReleaseRow(int Round, Field Application, ReleaseReason Reason);

/// <summary>What happens after the first distribution: winners who got nothing after all, by rounds from 1 (3.10, 3.11),
/// and answers to offers of what was left (3.4), by rounds from 0.</summary>
internal static class RoundTables
{
    private static readonly LocalizedText SomeRound = new("номер раунда от 1, без пропусков", "the number of a round from 1, without gaps");

    /// <summary>An answer to an offer.</summary>
    public static OfferAnswer? Answer(Row row) =>
        row.Choice(
            Headers.Answer,
            ("согласие", OfferAnswer.Accepted),
            ("отказ", OfferAnswer.Refused),
            ("accepted", OfferAnswer.Accepted),
            ("refused", OfferAnswer.Refused));

    /// <summary>The releases in the order of their rounds.</summary>
    public static IReadOnlyList<ReleaseRow> Releases(Folder folder, ApplicationsTable applications)
    {
        var table = folder.ReadIfAny(Folder.Releases, [Headers.Round, Headers.Application, Headers.Reason]);
        var rows = new List<ReleaseRow>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var rounds = new List<(int Round, Row Row)>();
        foreach (var row in table.Rows)
        {
            var round = row.Whole(Headers.Round, SomeRound, least: 1);
            var id = applications.Named(row, seen);
            var reason = row.Choice(
                Headers.Reason,
                ("отказ министерства", ReleaseReason.RefusedByMinistry),
                ("уклонение", ReleaseReason.Evaded),
                ("отказ победителя", ReleaseReason.Withdrawn),
                ("расторжение", ReleaseReason.Dissolved),
                ("отказ в связи со службой", ReleaseReason.GivenUp),
                ("refused by ministry", ReleaseReason.RefusedByMinistry),
                ("evaded", ReleaseReason.Evaded),
                ("withdrawn", ReleaseReason.Withdrawn),
                ("dissolved", ReleaseReason.Dissolved),
                ("given up", ReleaseReason.GivenUp));
            if (round is { } number)
            {
                rounds.Add((number, row));
            }

            if (round is { } of && id is { } cell && reason is { } why)
            {
                rows.Add(new ReleaseRow(of, cell, why));
            }
        }

        foreach (var (_, row) in rounds.Where(one => one.Round > 1 && rounds.All(other => other.Round != one.Round - 1)))
        {
            row.Tell(Headers.Round, SomeRound);
        }

        return [.. rows.OrderBy(row => row.Round)];
    }

    /// <summary>The answers of each round; none known where the table names none.</summary>
    public static ILookup<int, (string Id, OfferAnswer Answer)> Answers(
        Folder folder, ApplicationsTable applications, int lastRound)
    {
        var table = folder.ReadIfAny(Folder.Answers, [Headers.Round, Headers.Application, Headers.Answer]);
        var answers = new List<(int Round, string Id, OfferAnswer Answer)>();
        var seen = new HashSet<(int Round, string Id)>();
        foreach (var row in table.Rows)
        {
            var round = row.Whole(
                Headers.Round,
                new(
                    FormattableString.Invariant($"номер раунда от 0 до {lastRound}"),
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
                row.Tell(Headers.Application, new("один ответ заявки в раунде", "one answer of an application in a round"));
            }
            else if (answer is { } said)
            {
                answers.Add((number, cell.Text, said));
            }
        }

        return answers.ToLookup(one => one.Round, one => (one.Id, one.Answer));
    }
}
