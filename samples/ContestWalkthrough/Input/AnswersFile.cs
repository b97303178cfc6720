using System;
using System.Collections.Generic;
using SonkoRules.Subsidies;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>
/// Reads answers.csv: what applicants said to a reduced subsidy (3.4), by rounds: 0 for the first distribution, then
/// the rounds of releases.csv.
/// </summary>
internal static class AnswersFile
{
    private const string Round = "round";
    private const string Application = "application";
    private const string Answer = "answer";

    /// <summary>The answers by round.</summary>
    public static IReadOnlyDictionary<int, OfferAnswers> Read(
        string folder, KnownApplications known, int lastRound, FaultList faults)
    {
        var table = TableReader.Optional(folder, ContestFiles.Answers, [Round, Application, Answer], faults);
        var answers = new Dictionary<int, OfferAnswers>();
        var seen = new HashSet<(int Round, string Id)>();
        foreach (var row in table.Rows)
        {
            var reader = new RowReader(row, faults);
            var round = reader.Whole(
                Round,
                new(
                    FormattableString.Invariant($"номер раунда от 0 до {lastRound}"),
                    FormattableString.Invariant($"the number of a round from 0 to {lastRound}")),
                0,
                lastRound);
            var application = reader.Id(Application);
            var answer = reader.Choice(
                Answer,
                ("согласие", OfferAnswer.Accepted),
                ("отказ", OfferAnswer.Refused),
                ("accepted", OfferAnswer.Accepted),
                ("refused", OfferAnswer.Refused));
            if (application is not { } cell)
            {
                continue;
            }

            if (!known.Has(cell.Text))
            {
                reader.Report(cell, KnownApplications.Expected);
            }
            else if (round is { } number && !seen.Add((number, cell.Text)))
            {
                reader.Report(cell, new("один ответ заявки в раунде", "one answer of an application in a round"));
            }
            else if (round is { } of && answer is { } said)
            {
                answers[of] = Of(answers, of).With(cell.Text, said);
            }
        }

        return answers;
    }

    /// <summary>The answers of a round; none known where the file names none.</summary>
    public static OfferAnswers Of(IReadOnlyDictionary<int, OfferAnswers> answers, int round) =>
        answers.TryGetValue(round, out var known) ? known : OfferAnswers.None;
}
