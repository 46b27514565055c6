using System.Diagnostics;

namespace Dragoman.Bench;

/// <summary>Times every stage over the same reports, in interleaved rounds, so that what disturbs the machine disturbs all of them.</summary>
internal static class SpeedBenchmark
{
    public static List<Timing> Run(Coder coder, IReadOnlyList<Report> reports, int rounds, int threads)
    {
        var workers = Enumerable.Range(0, threads).Select(_ => Stage.All(coder)).ToArray();
        var names = workers[0].Select(stage => stage.Name).ToArray();
        var seconds = names.Select(_ => new List<double>()).ToArray();
        var answers = new long?[names.Length];
        // Two rounds more than asked: the first warm the code up and are not counted.
        for (var round = -2; round < rounds; round++)
        {
            for (var stage = 0; stage < names.Length; stage++)
            {
                var watch = Stopwatch.StartNew();
                var answer = RunOnce(workers, stage, reports);
                watch.Stop();
                if (answer <= 0)
                    throw new InvalidOperationException($"Stage '{names[stage]}' found nothing: its time means nothing.");
                if ((answers[stage] ??= answer) != answer)
                    throw new InvalidOperationException($"Stage '{names[stage]}' found {answers[stage]}, then {answer}: it does not repeat itself.");
                if (round >= 0)
                    seconds[stage].Add(watch.Elapsed.TotalSeconds);
            }
        }
        var bytes = reports.Sum(report => (long)report.Length);
        return [.. names.Select((name, stage) => new Timing(name, Median(seconds[stage]), bytes, reports.Count, answers[stage]!.Value))];
    }

    private static long RunOnce(Stage[][] workers, int stage, IReadOnlyList<Report> reports)
    {
        if (workers.Length == 1)
            return RunPart(workers[0][stage], reports, 0, 1);
        long sum = 0;
        var threads = workers.Select((worker, number) => new Thread(() => Interlocked.Add(ref sum, RunPart(worker[stage], reports, number, workers.Length)))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return sum;
    }

    private static long RunPart(Stage stage, IReadOnlyList<Report> reports, int first, int step)
    {
        long sum = 0;
        for (var number = first; number < reports.Count; number += step)
            sum += stage.Read(reports[number]);
        return sum;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values.Count % 2 == 1 ? values[values.Count / 2] : (values[values.Count / 2 - 1] + values[values.Count / 2]) / 2;
    }
}
