namespace SonkoRules.Office.Tables;

/// <summary>Empty tables of a contest.</summary>
public static class Templates
{
    /// <summary>The sheet that tells what each column is.</summary>
    internal const string ExplanationsSheet = "Пояснения";
}
