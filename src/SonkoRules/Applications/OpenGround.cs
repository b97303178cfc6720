namespace SonkoRules.Applications;

/// <summary>A ground that missing facts could still prove or disprove.</summary>
internal sealed partial record OpenGround(
    Clause Returns, Clause Rejects, bool CanBeMended, Sequence<MissingApplicationFact> Missing);
