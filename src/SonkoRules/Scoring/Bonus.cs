namespace SonkoRules.Scoring;

/// <summary>What a mark of an application does to its final score after that was rounded. A closed union of its nested
/// cases.</summary>
/// <remarks>Дополнительные баллы и повышающие коэффициенты.</remarks>
[Union]
public abstract partial record Bonus
{
    /// <summary>The greatest factor, and the most points, that a bonus may have.</summary>
    public const int Greatest = 1_000;

    private Bonus(string mark, Clause clause)
    {
        Mark = Guard.Against.NullOrWhiteSpace(mark);
        Clause = clause;
    }

    /// <summary>The mark that an application must carry: a word of the rulebook's own, compared ordinally.</summary>
    public string Mark { get; }

    /// <summary>The clause that gives the bonus.</summary>
    public Clause Clause { get; }

    /// <summary>Points that are added.</summary>
    public sealed partial record ExtraPoints : Bonus
    {
        /// <summary>Points that are added.</summary>
        /// <param name="mark">The mark.</param>
        /// <param name="points">The points, above 0, at most <see cref="Greatest"/>.</param>
        /// <param name="clause">The clause that gives them.</param>
        /// <exception cref="ArgumentException">The mark is blank.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The points are out of their bounds.</exception>
        public ExtraPoints(string mark, Points points, Clause clause) : base(mark, clause)
        {
            Guard.Against.OutOfRange(points.Units, 1, Greatest * Quantities.Points.UnitsPerPoint, nameof(points));
            Points = points;
        }

        /// <summary>The points, above zero.</summary>
        public Points Points { get; }
    }

    /// <summary>A factor that the score is multiplied by; the product is rounded to the digits of the final score, a
    /// half as R-HALF says.</summary>
    public sealed partial record Multiplier : Bonus
    {
        /// <summary>A factor.</summary>
        /// <param name="mark">The mark.</param>
        /// <param name="factor">The factor: above 0, at most <see cref="Greatest"/>, with at most six digits after the
        /// point.</param>
        /// <param name="clause">The clause that gives it.</param>
        /// <exception cref="ArgumentException">The mark is blank, or the factor has more digits.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The factor is out of its bounds.</exception>
        public Multiplier(string mark, decimal factor, Clause clause) : base(mark, clause)
        {
            Factor = Guard.Against.OutOfRange(factor, 0.000001m, Greatest);
            FactorUnits = Quantities.Points.From(factor).Units;
        }

        /// <summary>The factor, exactly.</summary>
        public decimal Factor { get; }

        /// <summary>The factor in millionths.</summary>
        internal long FactorUnits { get; }
    }
}
