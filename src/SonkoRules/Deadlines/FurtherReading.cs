namespace SonkoRules.Deadlines;

/// <summary>A reading on which a deadline depends beyond those of its way of counting.</summary>
internal enum FurtherReading
{
    None = 0,
    Window = 1,
    ProtocolTerm = 2,
    FourthQuarter = 3,
}
