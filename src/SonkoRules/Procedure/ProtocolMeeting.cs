namespace SonkoRules.Procedure;

/// <summary>When and where applications were considered (2.27.1). Immutable; equal when all of it is equal.</summary>
/// <remarks>Дата, время и место проведения рассмотрения заявок.</remarks>
/// <param name="Moment">The day and the time.</param>
public sealed partial record ProtocolMeeting(LocalDateTime Moment, string Place)
{
    /// <summary>The place.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string Place { get; } = Guard.Against.NullOrWhiteSpace(Place);
}
