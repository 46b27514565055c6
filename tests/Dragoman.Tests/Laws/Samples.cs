using System.Globalization;
using CsCheck;
using Xunit;

namespace Dragoman.Tests.Laws;

/// <summary>Draws samples so that a run can be repeated: CsCheck's own loop takes the seed for the first sample only.</summary>
internal static class Samples
{
    /// <summary>The seed of this run.</summary>
    public static string Seed { get; } = Environment.GetEnvironmentVariable("DRAGOMAN_SEED") switch
    {
        null or "" => "0000KOIPe036",
        "random" => new PCG((uint)Environment.ProcessId, (ulong)Environment.TickCount64).ToString(),
        var seed => seed,
    };

    /// <summary>Checks so many samples; the first that fails is shown, with the seed under which it comes first.</summary>
    public static void Each<T>(Gen<T> generator, int count, Action<T> check, Func<T, string> print)
    {
        var random = PCG.Parse(Seed);
        for (var number = 0; number < count; number++)
        {
            var seed = random.ToString();
            var sample = generator.Generate(random, null, out _);
            try
            {
                check(sample);
            }
            catch (Exception fault)
            {
                Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"Sample {number} (DRAGOMAN_SEED={seed}): {fault.Message}\n{print(sample)}\n{fault}"));
            }
        }
    }
}
