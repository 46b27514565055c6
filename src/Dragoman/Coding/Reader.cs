using Dragoman.Entities;
using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>The steps of the coder with their buffers, for one language; used by one thread at a time.</summary>
internal sealed class Reader
{
    /// <summary>Days outside these years are taken for mistakes of the source: nothing is counted from them.</summary>
    private const int FirstYear = 1900, LastYear = 2200;

    private readonly Pack _pack;
    private readonly Words _words;
    private readonly DateReader _dates;
    private readonly MentionReader _mentions;
    private readonly ChunkReader _chunks;
    private readonly CueReader _cues;
    private readonly Salience _salience;
    private readonly FrameReader _frames;
    private readonly PositionReader _positions;
    private readonly PositionBuilder _positionBuilder;
    private readonly ContactMerger _merger;
    private readonly TopicReader _topics;
    private readonly ParticipantBuilder _participants;
    private readonly EventBuilder _events;
    private readonly OpinionReader _opinions;
    private readonly AnniversaryReader _anniversaries;
    private readonly ClaimReader _claims;

    public Reader(Pack pack, LanguagePack language, Segmenter segmenter, EntityLinker linker)
    {
        _pack = pack;
        _words = new Words(language, segmenter);
        _dates = new DateReader(_words);
        _mentions = new MentionReader(_words, linker, pack.Knowledge);
        _chunks = new ChunkReader(_words, _mentions, _dates);
        _cues = new CueReader(_words);
        _salience = new Salience(pack.Knowledge, linker);
        _frames = new FrameReader(_words, _mentions, _chunks, _cues, _dates, _salience);
        _merger = new ContactMerger(_dates);
        _topics = new TopicReader(_words, pack.Knowledge);
        _participants = new ParticipantBuilder(_words, pack.Knowledge);
        _events = new EventBuilder(_words, pack.Knowledge, _dates, _participants);
        _opinions = new OpinionReader(_words, _cues);
        _anniversaries = new AnniversaryReader(_words, _dates);
        _claims = new ClaimReader(_words, _mentions, _dates, pack.Knowledge, _participants);
        _positions = new PositionReader(_words, _mentions, _chunks, _cues, _salience, _frames.Contacts);
        _positionBuilder = new PositionBuilder(_words, _topics, _participants, _salience);
    }

    public DocumentRecord Read(Document document)
    {
        var published = document.Published is { Year: >= FirstYear and <= LastYear } ? document.Published : null;
        // Events and claims count from the report's day only where it can be right; the record keeps it as given.
        var counted = published == document.Published ? document : document with { Published = published };
        var day = published?.DayNumber ?? -1;
        _words.Read(document.FullText);
        SentenceReader.Read(_words, document);
        var anniversary = _anniversaries.Read();
        _dates.Read(published, published is null && anniversary is { } found ? found.Year : 0);
        _topics.Read();
        _mentions.Start(day);
        _chunks.Start();
        _frames.Start();
        _opinions.Start();
        _positions.Start();
        _salience.Start(day);
        for (var number = 0; number < _words.Sentences.Count; number++)
        {
            var sentence = _words.Sentences[number];
            if (sentence.Zone == Zone.Furniture)
            {
                SetHome(sentence);
                continue;
            }
            _cues.Read(sentence);
            var opinion = _opinions.Read(sentence);
            var before = _mentions.Mentions.Count;
            _chunks.Read(sentence);
            _salience.Resolve(_mentions.Mentions, before, day);
            _frames.Read(sentence, number, opinion);
            _positions.Read(sentence, number);
        }
        var contacts = _merger.Merge(_frames.Contacts, day);
        IReadOnlyList<CodedEvent> events = [.. contacts.Select((contact, number) => _events.Build(counted, contact, TopicsOf(contact, number == 0)))];
        var entities = events.SelectMany(one => one.Actors.Concat(one.Recipients).Concat(one.Intermediaries)).Select(participant => participant.Entity).ToHashSet();
        IReadOnlyList<Claim> claims = [.. _claims.Read(counted, contacts, events).OrderBy(claim => claim.Span)];
        return new DocumentRecord
        {
            Id = document.Id,
            Language = _words.Pack.Code,
            Published = document.Published,
            DataVersion = _pack.DataVersion,
            Events = [.. events.Select((one, number) => one with { AttributedTo = _positionBuilder.AttributedTo(contacts[number], _positions.Sources, entities) })],
            Positions = _positionBuilder.Build(document, _positions.Positions, contacts, events),
            Claims = claims,
            Conflicts = ClaimConflicts.Find(claims),
            Commentary = _opinions.Spans,
            Warnings = AnniversaryReader.Check(anniversary, published) is { } warning ? [warning] : [],
        };
    }

    public Explanation Explain(Document document)
    {
        var record = Read(document);
        return new Explanation
        {
            Record = record,
            Mentions = [.. _mentions.Mentions.Select(mention => new MentionLink(_participants.Span(mention), mention.IsResolved ? _participants.Id(mention) : null,
                mention.IsResolved ? _participants.Name(mention) : null, mention.Office >= 0 ? _pack.Knowledge.Offices[mention.Office].Id : null,
                mention.State >= 0 ? _pack.Knowledge.States[mention.State].Iso3 : null))],
            Dates = [.. _dates.Dates.Select(date => new EventDate(DateOnly.FromDayNumber(date.StartDay), DateOnly.FromDayNumber(date.EndDay), date.Precision, date.Basis, _words.Span(date.First, date.End)))],
            NearMisses = [.. _frames.Unfilled.Select(unfilled => new NearMiss(unfilled.Span, unfilled.Reason))],
        };
    }

    // The main contact has the topics of the whole report, another only those of its own sentences.
    private IReadOnlyList<TopicMention> TopicsOf(ContactMention contact, bool main)
    {
        var own = contact.Evidence.Select(evidence => evidence.SentenceNumber).ToHashSet();
        return _topics.In(sentence => main || own.Contains(sentence));
    }

    // A dateline names the place from which "the president" without a country is meant.
    private void SetHome(Sentence dateline)
    {
        if (_salience.Home < 0 && dateline.Paragraph <= 2 && _words.TryPhrase(dateline.First, PhraseKind.Place, out _, out var phrase) && _pack.Knowledge.Places[phrase.Value].ActsForState)
            _salience.Home = _pack.Knowledge.Places[phrase.Value].State;
        else if (_salience.Home < 0 && dateline.Paragraph <= 2 && _words.TryPhrase(dateline.First, PhraseKind.State, out _, out phrase))
            _salience.Home = phrase.Value;
    }
}
