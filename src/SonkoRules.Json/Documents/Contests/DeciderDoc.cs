using System.Text.Json.Serialization;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Contests;

/// <summary>What decided the order of two neighbours: the score, one of the keys for equal scores, or nothing.</summary>
[Says("What decided the order of two neighbours in a rating: the final score, a key for equal scores, or nothing.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(FinalScore), "FinalScore")]
[JsonDerivedType(typeof(VideoPresentation), "VideoPresentation")]
[JsonDerivedType(typeof(FiledEarlier), "FiledEarlier")]
[JsonDerivedType(typeof(FiledOnEarlierDay), "FiledOnEarlierDay")]
[JsonDerivedType(typeof(UnroundedScore), "UnroundedScore")]
[JsonDerivedType(typeof(ScoreOn), "ScoreOn")]
[JsonDerivedType(typeof(Marked), "Marked")]
[JsonDerivedType(typeof(Vote), "Vote")]
[JsonDerivedType(typeof(Nothing), "Nothing")]
internal abstract record DeciderDoc
{
    private DeciderDoc()
    {
    }

    [Says("Nothing in the order decides, and the commission decided.")]
    public sealed record Commission : DeciderDoc;

    [Says("The final scores differ.")]
    public sealed record FinalScore : DeciderDoc;

    [Says("One of the two has a video presentation.")]
    public sealed record VideoPresentation : DeciderDoc;

    [Says("The better placed one was filed earlier, by the moment or by the day (R-TIE).")]
    public sealed record FiledEarlier : DeciderDoc;

    [Says("The better placed one was filed on an earlier day.")]
    public sealed record FiledOnEarlierDay : DeciderDoc;

    [Says("The scores before any rounding differ.")]
    public sealed record UnroundedScore : DeciderDoc;

    [Says("The mean scores on one criterion differ.")]
    public sealed record ScoreOn(
        [property: Says("The number of the criterion, from 1.")]
        int Criterion) : DeciderDoc;

    [Says("One of the two carries a mark.")]
    public sealed record Marked(
        [property: Says("The mark.")]
        string Mark) : DeciderDoc;

    [Says("An open vote placed one of the two higher.")]
    public sealed record Vote : DeciderDoc;

    [Says("Nothing in the order decides: the tie is open, and the applications stand by their ids.")]
    public sealed record Nothing : DeciderDoc;
}
