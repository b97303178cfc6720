namespace SonkoRules.Json;

internal static class Placeholder
{
}
