namespace SonkoRules.Acts;


/// <summary>How the return coefficients of several results combine (reading R-SEVERAL, clause 3.18).</summary>
/// <remarks>Как сочетаются коэффициенты нескольких результатов.</remarks>
public enum SeveralResults
{
    /// <summary>The mean of all, results that were reached counting as 0. The default.</summary>
    MeanOfAll = 0,
    /// <summary>The greatest one.</summary>
    Greatest = 1,
    /// <summary>Their sum, at most 1.</summary>
    CappedSum = 2,
}


/// <summary>What follows from a breach cured within the term of the act (reading R-CURE, clause 3.17).</summary>
/// <remarks>Последствие нарушения, устранённого в срок акта.</remarks>
public enum CuredBreach
{
    /// <summary>Nothing is returned. The default.</summary>
    NothingReturned = 0,
    /// <summary>The whole subsidy is returned all the same.</summary>
    WholeSubsidyReturned = 1,
}
