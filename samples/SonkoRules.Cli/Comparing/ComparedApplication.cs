namespace SonkoRules.Samples.Sonko.Comparing;

/// <summary>An application under one edition.</summary>
/// <param name="Place">Its place in the rating.</param>
/// <param name="Score">Its final score.</param>
/// <param name="Rest">Its final score with zero on the criteria whose weight differs between the editions.</param>
internal readonly record struct ComparedApplication(int Place, Points Score, Points Rest);
