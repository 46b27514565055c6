using System.Buffers;
using System.Text;
using Dragoman.Coding;
using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Bench;

/// <summary>
/// One thing that is timed: it does all that the stage before it does, and one thing more. An instance has the buffers of one thread.
/// Each reading gives a number by which it is known to have been done.
/// </summary>
internal abstract class Stage(string name)
{
    /// <summary>Short name in results.</summary>
    public string Name { get; } = name;

    public abstract long Read(Report report);

    /// <summary>The floor, stage by stage, then the whole coder.</summary>
    public static Stage[] All(Coder coder)
    {
        var pack = coder.Pack.Languages.Single(language => language.Code == "ar");
        return [new Decode(), new Tokenize(pack), new Segment(pack), new Match(pack), new Code(coder)];
    }

    private static string Decoded(Report report) => Encoding.UTF8.GetString(report.Title) + Document.TitleSeparator + Encoding.UTF8.GetString(report.Body);

    private sealed class Decode() : Stage("decode")
    {
        public override long Read(Report report) => Decoded(report).Length;
    }

    private sealed class Tokenize(LanguagePack pack) : Stage("fold and tokens")
    {
        private readonly Tokens _tokens = new();

        public override long Read(Report report)
        {
            _tokens.Read(Decoded(report), pack.Folding);
            return _tokens.Count;
        }
    }

    private sealed class Segment(LanguagePack pack) : Stage("segmentation")
    {
        private readonly Tokens _tokens = new();
        private readonly Segmenter _segmenter = new(pack);

        public override long Read(Report report)
        {
            _tokens.Read(Decoded(report), pack.Folding);
            long known = 0;
            for (var token = 0; token < _tokens.Count; token++)
                if (_tokens[token].Kind == TokenKind.Word && _segmenter.Read(_tokens.Folded(token)).Form >= 0)
                    known++;
            return known;
        }
    }

    private sealed class Match(LanguagePack pack) : Stage("automaton")
    {
        private readonly Words _words = new(pack, new Segmenter(pack));

        public override long Read(Report report)
        {
            _words.Read(Decoded(report));
            return _words.Phrases.Matches.Count;
        }
    }

    private sealed class Code(Coder coder) : Stage("code")
    {
        private readonly ArrayBufferWriter<byte> _output = new(1 << 16);

        public override long Read(Report report)
        {
            _output.ResetWrittenCount();
            var record = coder.Code(new Document("bench", Encoding.UTF8.GetString(report.Body), Encoding.UTF8.GetString(report.Title)) { Published = report.Published, Language = "ar" });
            RecordWriter.Write(_output, record);
            return record.Events.Count;
        }
    }
}
