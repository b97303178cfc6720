namespace SonkoRules.Indicators;

/// <summary>The numbers by which a table counts its rows.</summary>
/// <remarks>Нумерация строк.</remarks>
public static class RowNumbers
{
    /// <summary>The rows whose number is not the one after the number of the row before; empty when all are in
    /// order. The first row is taken as it is.</summary>
    /// <param name="numbers">The numbers in the order of the rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="numbers"/> is null.</exception>
    public static Sequence<NumberingSlip> Check(Sequence<int> numbers)
    {
        Guard.Against.Null(numbers);
        var slips = new List<NumberingSlip>();
        for (var row = 1; row < numbers.Count; row++)
        {
            if (numbers[row] != (long)numbers[row - 1] + 1)
            {
                slips.Add(new NumberingSlip(row, numbers[row - 1], numbers[row]));
            }
        }

        return slips.ToSequence();
    }
}
