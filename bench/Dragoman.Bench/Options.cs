using System.Globalization;

namespace Dragoman.Bench;

/// <summary>What is asked for on the command line.</summary>
internal sealed record Options(int Rounds, int Megabytes, int Seed, double MemoryGigabytes, bool Write)
{
    public const string Usage = "usage: bench/run [--rounds 7] [--megabytes 8] [--seed 1] [--memory-gb 1] [--no-write]";

    /// <summary>Null when the arguments are wrong.</summary>
    public static Options? Parse(IReadOnlyList<string> arguments)
    {
        var options = new Options(Rounds: 7, Megabytes: 8, Seed: 1, MemoryGigabytes: 0, Write: true);
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--no-write")
            {
                options = options with { Write = false };
                continue;
            }
            if (i + 1 == arguments.Count || !double.TryParse(arguments[i + 1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value <= 0)
                return null;
            switch (arguments[i++])
            {
                case "--rounds": options = options with { Rounds = (int)value }; break;
                case "--megabytes": options = options with { Megabytes = (int)value }; break;
                case "--seed": options = options with { Seed = (int)value }; break;
                case "--memory-gb": options = options with { MemoryGigabytes = value }; break;
                default: return null;
            }
        }
        return options;
    }
}
