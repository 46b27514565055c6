using System.Collections.Concurrent;
using Dragoman.Coding;
using Dragoman.Entities;
using Dragoman.Text;

namespace Dragoman;

/// <summary>
/// Reads reports and gives their records. A pure function of the document and the pack: no clock, no network, no state. Build it
/// once and share it between threads.
/// </summary>
public sealed class Coder
{
    private readonly Pack _pack;
    private readonly EntityLinker _linker;
    private readonly Dictionary<string, Segmenter> _segmenters;
    private readonly Dictionary<string, ConcurrentBag<Reader>> _readers;

    /// <summary>Makes a coder over a compiled pack.</summary>
    public Coder(Pack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _pack = pack;
        _linker = new EntityLinker(pack.Knowledge);
        _segmenters = pack.Languages.ToDictionary(language => language.Code, language => new Segmenter(language));
        _readers = pack.Languages.ToDictionary(language => language.Code, _ => new ConcurrentBag<Reader>());
    }

    /// <summary>The pack it reads with.</summary>
    public Pack Pack => _pack;

    /// <summary>Codes one document. No text makes it throw: what cannot be read becomes a warning of the record.</summary>
    public DocumentRecord Code(Document document) => Run(document, static (reader, document) => reader.Read(document), (language, warning) => Empty(document, language, warning));

    /// <summary>Codes one document and keeps how each part came about.</summary>
    public Explanation Explain(Document document) => Run(document, static (reader, document) => reader.Explain(document),
        (language, warning) => new Explanation { Record = Empty(document, language, warning), Mentions = [], Dates = [], NearMisses = [] });

    private T Run<T>(Document document, Func<Reader, Document, T> read, Func<string, Warning, T> unreadable)
    {
        ArgumentNullException.ThrowIfNull(document);
        var language = document.Language ?? LanguageGuess.Of(document.FullText);
        if (!_readers.TryGetValue(language, out var pool))
            return unreadable(language, new Warning("language", $"No language pack reads '{language}'.", null));
        if (!pool.TryTake(out var reader))
            reader = new Reader(_pack, _pack.Languages.Single(pack => pack.Code == language), _segmenters[language], _linker);
        try
        {
            return read(reader, document);
        }
        finally
        {
            pool.Add(reader);
        }
    }

    private DocumentRecord Empty(Document document, string language, Warning warning) => new()
    {
        Id = document.Id,
        Language = language,
        Published = document.Published,
        DataVersion = _pack.DataVersion,
        Events = [],
        Positions = [],
        Claims = [],
        Conflicts = [],
        Commentary = [],
        Warnings = [warning],
    };
}
