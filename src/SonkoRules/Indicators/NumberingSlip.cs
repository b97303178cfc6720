namespace SonkoRules.Indicators;

/// <summary>A row whose number does not follow the number before it.</summary>
/// <remarks>Сбой нумерации.</remarks>
/// <param name="Row">The position of the row, from 0.</param>
/// <param name="Before">The number of the row before it.</param>
/// <param name="Number">Its own number: the same again, or one out of turn.</param>
public sealed partial record NumberingSlip(int Row, int Before, int Number)
{
    /// <summary>Whether the row repeats the number before it.</summary>
    public bool IsRepeated => Number == Before;
}
