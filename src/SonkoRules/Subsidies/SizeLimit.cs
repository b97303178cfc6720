using System;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Subsidies;

/// <summary>
/// A bound on the size of a subsidy: the most as a cap, the least as a floor. A closed union of its nested cases.
/// </summary>
/// <remarks>Предельный (минимальный) размер субсидии.</remarks>
public abstract record SizeLimit
{
    private SizeLimit()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="shareOfVolume">For a share of the total volume.</param>
    /// <param name="amount">For a sum.</param>
    /// <param name="forCategory">For a sum for a category.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<ShareOfVolume, T> shareOfVolume, Func<Amount, T> amount, Func<ForCategory, T> forCategory)
    {
        Guard.Against.Null(shareOfVolume);
        Guard.Against.Null(amount);
        Guard.Against.Null(forCategory);
        return this switch
        {
            ShareOfVolume value => shareOfVolume(value),
            Amount value => amount(value),
            _ => forCategory((ForCategory)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="shareOfVolume">For a share of the total volume.</param>
    /// <param name="amount">For a sum.</param>
    /// <param name="forCategory">For a sum for a category.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<ShareOfVolume> shareOfVolume, Action<Amount> amount, Action<ForCategory> forCategory)
    {
        Guard.Against.Null(shareOfVolume);
        Guard.Against.Null(amount);
        Guard.Against.Null(forCategory);
        switch (this)
        {
            case ShareOfVolume value:
                shareOfVolume(value);
                break;
            case Amount value:
                amount(value);
                break;
            default:
                forCategory((ForCategory)this);
                break;
        }
    }

    /// <summary>Whether this bound as a floor leaves nothing under another as a cap, whatever the volume.</summary>
    internal bool Exceeds(SizeLimit cap) =>
        (this, cap) switch
        {
            (ShareOfVolume floor, ShareOfVolume most) => floor.Share > most.Share,
            (Amount floor, Amount most) => floor.Rubles > most.Rubles,
            (Amount floor, ForCategory most) => floor.Rubles > most.Rubles,
            (ForCategory floor, Amount most) => floor.Rubles > most.Rubles,
            (ForCategory floor, ForCategory most) => floor.Category == most.Category && floor.Rubles > most.Rubles,
            _ => false,
        };

    /// <summary>A share of the total volume of subsidies.</summary>
    /// <param name="Share">The share: above 0, at most 1.</param>
    public sealed record ShareOfVolume(decimal Share) : SizeLimit
    {
        /// <summary>The share: above 0, at most 1.</summary>
        public decimal Share { get; } = Guard.Against.OutOfRange(Share, 0.000001m, 1);
    }

    /// <summary>A sum for every applicant.</summary>
    /// <param name="Rubles">The sum, above zero.</param>
    public sealed record Amount(Rubles Rubles) : SizeLimit
    {
        /// <summary>The sum, above zero.</summary>
        public Rubles Rubles { get; } = Guard.Against.NotPositive(Rubles);
    }

    /// <summary>A sum for the applicants of one category; others are not bound by it.</summary>
    /// <param name="Category">The category: a word of the rulebook's own, compared ordinally.</param>
    /// <param name="Rubles">The sum, above zero.</param>
    public sealed record ForCategory(string Category, Rubles Rubles) : SizeLimit
    {
        /// <summary>The category: a word of the rulebook's own, compared ordinally.</summary>
        public string Category { get; } = Guard.Against.Blank(Category);

        /// <summary>The sum, above zero.</summary>
        public Rubles Rubles { get; } = Guard.Against.NotPositive(Rubles);
    }
}
