namespace SonkoRules.Acts;

/// <summary>Whether there is one rating or one for each grant direction (reading R-SCOPE, clause 3.3, A1.12).</summary>
/// <remarks>Один рейтинг или по каждому направлению.</remarks>
public enum RatingScope
{
    /// <summary>One rating. The default.</summary>
    OneRating = 0,

    /// <summary>Also one for each direction, for the preliminary calculation of sums.</summary>
    PerDirection = 1,
}
