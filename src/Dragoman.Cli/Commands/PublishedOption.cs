using System.CommandLine;
using Dragoman.Cli.Reports;

namespace Dragoman.Cli.Commands;

/// <summary>The option that gives the day of publication to reports that do not say it.</summary>
internal static class PublishedOption
{
    /// <summary>Makes the option.</summary>
    public static Option<DateOnly?> Create() => new("--published")
    {
        Description = "The day of publication, for reports that do not say it: 2025-05-06.",
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (PublishedDate.TryRead(result.Tokens[0].Value, out var day))
                return day;
            result.AddError($"--published is not {PublishedDate.Expected}.");
            return null;
        },
    };
}
