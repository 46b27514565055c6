namespace Dragoman.Tests.Support;

/// <summary>Whether a run may rewrite approved files: only when asked by a variable, and never in CI.</summary>
internal static class Acceptance
{
    public static bool IsAsked(string variable) => Environment.GetEnvironmentVariable(variable) == "1" && Environment.GetEnvironmentVariable("CI") is null or "";
}
