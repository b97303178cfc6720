namespace SonkoRules.Scoring;

/// <summary>The whole numbers that an expert may give on a criterion. Immutable; equal when the three numbers are
/// equal.</summary>
/// <remarks>Шкала оценки. A scale in tenths is a scale of whole numbers whose criterion has a tenth of the
/// weight.</remarks>
public sealed partial record ScoreScale
{
    /// <summary>The greatest score that a scale may have.</summary>
    public const int GreatestTop = 100_000;

    /// <summary>A scale.</summary>
    /// <param name="least">The least score, itself allowed; from 0.</param>
    /// <param name="top">The greatest score, itself allowed; above <paramref name="least"/>, at most
    /// <see cref="GreatestTop"/>.</param>
    /// <param name="describedStep">The distance between neighbouring scores that the methodology describes, from 1; it
    /// divides the length of the scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds.</exception>
    /// <exception cref="ArgumentException">The step does not divide the length of the scale.</exception>
    public ScoreScale(int least, int top, int describedStep)
    {
        Least = Guard.Against.OutOfRange(least, 0, GreatestTop - 1);
        Top = Guard.Against.OutOfRange(top, least + 1, GreatestTop);
        DescribedStep = Guard.Against.OutOfRange(describedStep, 1, top - least);
        if ((top - least) % describedStep != 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"A step that divides {top - least} is expected, not {describedStep}."),
                nameof(describedStep));
        }
    }

    /// <summary>The least score, itself allowed.</summary>
    public int Least { get; }

    /// <summary>The greatest score, itself allowed.</summary>
    public int Top { get; }

    /// <summary>The distance between neighbouring scores that the methodology describes, 1 or more.</summary>
    public int DescribedStep { get; }

    /// <summary>Whether the methodology describes a score: the least one and every step from it to the top.</summary>
    /// <param name="score">Any whole number.</param>
    public bool Describes(int score) => score >= Least && score <= Top && (score - Least) % DescribedStep == 0;

    /// <summary>The bounds: <c>0–100</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Least}–{Top}");
}
