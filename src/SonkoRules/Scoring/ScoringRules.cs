using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Guarding;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Scoring;

/// <summary>
/// Scoring by a methodology under given readings: an expert's total and conclusion, the final score. Immutable; equal
/// when the methodology and the readings are equal; safe for use by several threads.
/// </summary>
/// <remarks>Оценка заявок по методике (приложение 1).</remarks>
public sealed partial class ScoringRules : IEquatable<ScoringRules>
{
    private readonly ScoreFormula _formula;
    private readonly BonusRule _bonuses;
    private readonly ConclusionRule _conclusions;
    private readonly AllowedScores[] _allowed;

    /// <summary>Scoring by a methodology.</summary>
    /// <param name="methodology">The methodology.</param>
    /// <param name="readings">The readings; R-PANEL, R-GRID, R-BANDS, R-ROUND and R-HALF matter here.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A bonus has more digits than the final score.</exception>
    public ScoringRules(Methodology methodology, Readings readings)
    {
        Methodology = Guard.Against.Null(methodology);
        Readings = Guard.Against.Null(readings);
        _formula = ScoreFormula.Of(methodology, readings.ScoreRounding, readings.HalfRounding);
        CheckBonuses(methodology);
        _bonuses = new BonusRule(methodology, readings.HalfRounding);
        _conclusions = ConclusionRule.Of(methodology, readings.ConclusionGaps, readings.HalfRounding);
        (LeastExperts, GreatestExperts) = Panel(methodology.Panel, readings.Panel);
        var describedOnly = readings.ScoreGrid == ScoreGrid.DescribedOnly;
        _allowed = [.. methodology.Criteria.Select(criterion => new AllowedScores(
            criterion.Scale, describedOnly ? criterion.Scale.DescribedStep : 1))];
    }

    /// <summary>The methodology.</summary>
    public Methodology Methodology { get; }

    /// <summary>The readings.</summary>
    public Readings Readings { get; }

    /// <summary>The least number of experts whose sheets make a score.</summary>
    public int LeastExperts { get; }

    /// <summary>The greatest number of experts whose sheets make a score.</summary>
    public int GreatestExperts { get; }

    /// <summary>The readings that a score depends on, with their answers.</summary>
    public Sequence<AppliedReading> AppliedReadings =>
        ReadingCatalogue.Applied(
            Readings, ReadingIds.Panel, ReadingIds.Grid, ReadingIds.Bands, ReadingIds.Round, ReadingIds.Half);

    /// <summary>The final score of an application, with all that it was made of.</summary>
    /// <param name="sheets">The sheets of its experts, in any order: the order never matters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheets"/> is null.</exception>
    /// <exception cref="ScoreSheetException">The sheets have an error; all are listed.</exception>
    public FinalScore Score(IEnumerable<ExpertSheet> sheets)
    {
        var all = Sequence.From(Guard.Against.Null(sheets));
        return new FinalScore(FinalPoints(all), all, this);
    }

    /// <summary>The final score alone. Allocates nothing when the sheets are without error.</summary>
    /// <param name="sheets">The sheets of the experts, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheets"/> is null.</exception>
    /// <exception cref="ScoreSheetException">The sheets have an error; all are listed.</exception>
    public Points FinalPoints(Sequence<ExpertSheet> sheets)
    {
        return TryFinalPoints(Guard.Against.Null(sheets), out var score)
            ? score
            : throw new ScoreSheetException(Check(sheets), nameof(sheets));
    }

    /// <summary>The final score alone, if the sheets are without error. Allocates nothing.</summary>
    /// <param name="sheets">The sheets of the experts, in any order.</param>
    /// <param name="score">The final score, or zero points.</param>
    /// <returns>False when the sheets have an error: see <see cref="Check"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheets"/> is null.</exception>
    public bool TryFinalPoints(Sequence<ExpertSheet> sheets, out Points score)
    {
        score = default;
        if (!HaveTheShape(Guard.Against.Null(sheets)))
        {
            return false;
        }

        var terms = 0L;
        for (var criterion = 0; criterion < _allowed.Length; criterion++)
        {
            var allowed = _allowed[criterion];
            var sum = 0;
            for (var sheet = 0; sheet < sheets.Count; sheet++)
            {
                var given = sheets[sheet].Scores[criterion];
                if (!allowed.Holds(given))
                {
                    return false;
                }

                sum += given;
            }

            terms += _formula.Term(criterion, sum, sheets.Count);
        }

        score = _formula.Total(terms, sheets.Count);
        return true;
    }

#if !NETSTANDARD
    /// <summary>The final score from bare numbers: the fastest way. Allocates nothing.</summary>
    /// <param name="scores">The scores of all experts, one expert after another, each in the order of the
    /// criteria.</param>
    /// <exception cref="ScoreSheetException">The number of scores is not that of a panel, or a score may not be given;
    /// experts are named by their position.</exception>
    public Points FinalPoints(ReadOnlySpan<int> scores)
    {
        var criteria = _allowed.Length;
        var experts = scores.Length / criteria;
        if (experts * criteria != scores.Length || experts < LeastExperts || experts > GreatestExperts)
        {
            throw Unsound(scores.ToArray());
        }

        var terms = 0L;
        for (var criterion = 0; criterion < criteria; criterion++)
        {
            var allowed = _allowed[criterion];
            var sum = 0;
            for (var i = criterion; i < scores.Length; i += criteria)
            {
                if (!allowed.Holds(scores[i]))
                {
                    throw Unsound(scores.ToArray());
                }

                sum += scores[i];
            }

            terms += _formula.Term(criterion, sum, experts);
        }

        return _formula.Total(terms, experts);
    }
#endif

    /// <summary>An expert's total: the sum of the scores multiplied by the weights, exactly (A1.7).</summary>
    /// <param name="sheet">The sheet.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    /// <exception cref="ScoreSheetException">The sheet has an error; all are listed.</exception>
    public Points ExpertTotal(ExpertSheet sheet)
    {
        var errors = CheckSheet(Guard.Against.Null(sheet), 1).ToSequence();
        return errors.Count == 0 ? TotalOf(sheet) : throw new ScoreSheetException(errors, nameof(sheet));
    }

    /// <summary>What an expert's total says of an application (A1.10).</summary>
    /// <param name="total">The total.</param>
    public Conclusion ConclusionOf(Points total) => _conclusions.ConclusionOf(total);

    /// <summary>Each expert's total and conclusion.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheets"/> is null.</exception>
    /// <exception cref="ScoreSheetException">A sheet has an error.</exception>
    public Sequence<ExpertResult> ExpertResults(Sequence<ExpertSheet> sheets) =>
        Guard.Against.Null(sheets).Select(sheet =>
        {
            var total = ExpertTotal(sheet);
            return new ExpertResult(sheet.Expert, total, ConclusionOf(total));
        }).ToSequence();

    /// <summary>Everything that is wrong with the sheets of an application; empty when they can be scored.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheets"/> is null.</exception>
    public Sequence<SheetError> Check(Sequence<ExpertSheet> sheets)
    {
        Guard.Against.Null(sheets);
        var errors = new List<SheetError>();
        if (sheets.Count < LeastExperts || sheets.Count > GreatestExperts)
        {
            errors.Add(new SheetError.WrongNumberOfSheets(
                Methodology.Clauses.Panel, sheets.Count, LeastExperts, GreatestExperts));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < sheets.Count; i++)
        {
            if (!seen.Add(sheets[i].Expert))
            {
                errors.Add(new SheetError.ExpertTwice(Methodology.Clauses.Panel, i + 1, sheets[i].Expert));
            }

            errors.AddRange(CheckSheet(sheets[i], i + 1));
        }

        return errors.ToSequence();
    }

    /// <summary>The scores of the criterion on own resources whose numeric bound a share meets, the highest first
    /// (point A1.9, criterion 7). Bounds touch and nest, so there may be several; the words of the table choose.</summary>
    /// <param name="own">Own and other resources.</param>
    /// <param name="projectBudget">The whole budget of the project, not the subsidy: above zero and not below
    /// <paramref name="own"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is out of its bounds.</exception>
    public Sequence<int> ScoresFittingOwnResources(Rubles own, Rubles projectBudget)
    {
        Guard.Against.NotPositive(projectBudget);
        Guard.Against.OutOfRange(own.Kopecks, 0, projectBudget.Kopecks, nameof(own));
        return ScoresFittingOwnResources(new Fraction(own.Kopecks, projectBudget.Kopecks));
    }

    /// <summary>The scores of the criterion on own resources whose numeric bound a share meets, the highest first.</summary>
    /// <param name="share">Own and other resources as a share of the whole budget of the project, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
    public Sequence<int> ScoresFittingOwnResources(Fraction share) =>
        share < Fraction.Zero || share > Fraction.One
            ? throw new ArgumentOutOfRangeException(
                nameof(share), share, FormattableString.Invariant($"A share from 0 to 1 is expected, not {share}."))
            : Methodology.OwnResourceBands
                .Where(band => band.Holds(share)).Select(band => band.Score).ToSequence();

    /// <inheritdoc/>
    public bool Equals(ScoringRules? other) =>
        other is not null && Methodology == other.Methodology && Readings == other.Readings;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScoringRules);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Methodology.GetHashCode() * 397) ^ Readings.GetHashCode());

    /// <summary>How a criterion's part of the final score is computed.</summary>
    internal LocalizedText SayPart(int criterion, int sum, int experts) => _formula.SayPart(criterion, sum, experts);

    private static (int Least, int Greatest) Panel(PanelSize panel, PanelReading reading)
    {
        var (least, greatest) = panel.Match(
            exactly => (exactly.Experts, exactly.Experts), atLeast => (atLeast.Experts, PanelSize.Greatest));
        return reading == PanelReading.ThoseWhoScored ? (1, greatest) : (least, greatest);
    }

    private Points TotalOf(ExpertSheet sheet)
    {
        var units = 0L;
        for (var i = 0; i < sheet.Scores.Count; i++)
        {
            units += sheet.Scores[i] * Methodology.Criteria[i].WeightUnits;
        }

        return Points.FromUnits(units);
    }

    private bool HaveTheShape(Sequence<ExpertSheet> sheets)
    {
        if (sheets.Count < LeastExperts || sheets.Count > GreatestExperts)
        {
            return false;
        }

        for (var i = 0; i < sheets.Count; i++)
        {
            if (sheets[i].Scores.Count != _allowed.Length)
            {
                return false;
            }

            for (var earlier = 0; earlier < i; earlier++)
            {
                if (sheets[earlier].Expert == sheets[i].Expert)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private IEnumerable<SheetError> CheckSheet(ExpertSheet sheet, int position)
    {
        if (sheet.Scores.Count != _allowed.Length)
        {
            yield return new SheetError.WrongNumberOfScores(
                Methodology.Clauses.Scale, position, sheet.Expert, sheet.Scores.Count, _allowed.Length);
        }

        for (var i = 0; i < sheet.Scores.Count && i < _allowed.Length; i++)
        {
            if (!_allowed[i].Holds(sheet.Scores[i]))
            {
                yield return new SheetError.ScoreOffScale(
                    Methodology.Clauses.Scale,
                    position,
                    sheet.Expert,
                    Methodology.Criteria[i].Number,
                    sheet.Scores[i],
                    _allowed[i].Least,
                    _allowed[i].Greatest,
                    _allowed[i].Step);
            }
        }
    }

#if !NETSTANDARD
    private ScoreSheetException Unsound(int[] scores)
    {
        var criteria = _allowed.Length;
        var sheets = new List<ExpertSheet>();
        for (var start = 0; start < scores.Length; start += criteria)
        {
            var count = Math.Min(criteria, scores.Length - start);
            sheets.Add(new ExpertSheet(
                FormattableString.Invariant($"{sheets.Count + 1}"), scores.AsSpan(start, count).ToArray()));
        }

        return new ScoreSheetException(Check(sheets.ToSequence()), nameof(scores));
    }
#endif
}
