namespace SonkoRules.Subsidies;

/// <summary>A bound on the size of a subsidy: the most as a cap, the least as a floor. A closed union of its nested
/// cases.</summary>
/// <remarks>Предельный (минимальный) размер субсидии.</remarks>
[Union]
public abstract partial record SizeLimit
{
    private SizeLimit() { }

    /// <summary>The category that the bound is for; an empty text where it is for all.</summary>
    internal string AppliesTo => this is ForCategory only ? only.Category : string.Empty;

    /// <summary>The bound itself, whomever it is for.</summary>
    internal SizeLimit Bound => this is ForCategory only ? only.Limit : this;

    /// <summary>Whether this bound as a floor leaves nothing under another as a cap, whatever the volume.</summary>
    internal bool Exceeds(SizeLimit cap) =>
        (AppliesTo == cap.AppliesTo || AppliesTo.Length == 0 || cap.AppliesTo.Length == 0)
            && (Bound, cap.Bound) switch
            {
                (ShareOfVolume floor, ShareOfVolume most) => floor.Share > most.Share,
                (Amount floor, Amount most) => floor.Rubles > most.Rubles,
                _ => false,
            };

    /// <summary>A share of the total volume of subsidies.</summary>
    public sealed partial record ShareOfVolume(decimal Share) : SizeLimit
    {
        /// <summary>The share: above 0, at most 1.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
        public decimal Share { get; } = Guard.Against.OutOfRange(Share, 0.000001m, 1);
    }

    /// <summary>A sum for every applicant.</summary>
    public sealed partial record Amount(Rubles Rubles) : SizeLimit
    {
        /// <summary>The sum, above zero.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The amount is not above zero.</exception>
        public Rubles Rubles { get; } = Guard.Against.NotPositive(Rubles);
    }

    /// <summary>A bound for the applicants of one category; others are not bound by it.</summary>
    public sealed partial record ForCategory : SizeLimit
    {
        /// <summary>A sum for one category.</summary>
        /// <param name="category">The category: a word of the rulebook's own, compared ordinally.</param>
        /// <param name="rubles">The sum, above zero.</param>
        /// <exception cref="ArgumentException">The category is blank.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The sum is not above zero.</exception>
        public ForCategory(string category, Rubles rubles) : this(category, new Amount(rubles)) { }

        /// <summary>A bound for one category.</summary>
        /// <param name="category">The category: a word of the rulebook's own, compared ordinally.</param>
        /// <param name="limit">The bound: a share or a sum.</param>
        /// <exception cref="ArgumentNullException"><paramref name="limit"/> is null.</exception>
        /// <exception cref="ArgumentException">The category is blank, or the bound is itself for a category.</exception>
        public ForCategory(string category, SizeLimit limit)
        {
            Category = Guard.Against.NullOrWhiteSpace(category);
            Limit = Guard.Against.Null(limit) is not ForCategory
                ? limit
                : throw new ArgumentException("A share or a sum is expected, not a bound for a category.", nameof(limit));
        }

        /// <summary>The category: a word of the rulebook's own, compared ordinally.</summary>
        public string Category { get; }

        /// <summary>The bound: a share or a sum.</summary>
        public SizeLimit Limit { get; }
    }
}
