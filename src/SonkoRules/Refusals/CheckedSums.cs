namespace SonkoRules.Refusals;

/// <summary>Money and scores are checked wherever they are added or multiplied: here, and nowhere else, a sum that does
/// not fit becomes a refusal. Which sum of many it was helps nobody.</summary>
internal static class CheckedSums
{
    /// <summary>The answer; or that a sum on the way to it does not fit.</summary>
    /// <param name="compute">Computes the answer.</param>
    /// <param name="what">What was summed.</param>
    public static OneOf<T, WhyNot> Of<T>(Func<OneOf<T, WhyNot>> compute, LocalizedText what)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            return new WhyNot(new InputError(
                ErrorCode.SumTooLarge,
                string.Empty,
                string.Empty,
                new(what.Russian + " не помещается", what.English + " does not fit"),
                new($"суммы до {Rubles.MaxValue}", $"sums up to {Rubles.MaxValue}")));
        }
    }
}
