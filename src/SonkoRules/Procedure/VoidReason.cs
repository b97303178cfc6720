namespace SonkoRules.Procedure;

/// <summary>Why a contest is void (2.12.4).</summary>
/// <remarks>Причина признания конкурса несостоявшимся.</remarks>
public enum VoidReason
{
    /// <summary>No application was filed: none at all, or only withdrawn ones and such as count as not filed.</summary>
    NothingFiled = 0,
    /// <summary>All applications were rejected.</summary>
    AllRejected = 1,
}
