namespace SonkoRules.Reports;

internal static class Placeholder
{
}
