using Dragoman.Entities;
using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Reads what entities are reported to say and hold, and who is said to report what.</summary>
internal sealed class PositionReader
{
    /// <summary>A contact this near to the head of the content is what the source reports, not what it holds.</summary>
    private const int ReportReach = 14;

    /// <summary>A source whose words go over to what others hold within so many tokens holds nothing itself.</summary>
    private const int NestedReach = 30;

    private readonly Words _words;
    private readonly LanguagePack _pack;
    private readonly List<Chunk> _chunks;
    private readonly CueReader _cues;
    private readonly List<ContactMention> _contacts;
    private readonly ArgumentReader _arguments;
    private readonly StatusReader _status;
    private readonly SpeechTriggerReader _triggers;
    private readonly HolderReader _holders;
    private readonly ContentReader _contents;
    private readonly SpeakerMemory _memory;
    private readonly int _withSlot;

    public PositionReader(Words words, MentionReader mentions, ChunkReader chunker, CueReader cues, Salience salience, List<ContactMention> contacts)
    {
        _words = words;
        _pack = words.Pack;
        _chunks = chunker.Chunks;
        _cues = cues;
        _contacts = contacts;
        _arguments = new ArgumentReader(words, _chunks, mentions.Mentions);
        _status = new StatusReader(words, _chunks, cues, _arguments);
        _triggers = new SpeechTriggerReader(words, _chunks, mentions.Mentions);
        _memory = new SpeakerMemory(contacts);
        _contents = new ContentReader(words, _chunks, cues, _arguments, _triggers);
        _holders = new HolderReader(words, _chunks, _arguments, _memory, _contents, mentions.Knowledge, salience);
        _withSlot = _pack.SlotOf("مع");
    }

    /// <summary>The positions of the document, in order.</summary>
    public List<PositionMention> Positions { get; } = [];

    /// <summary>Who is said to report which stretch of the text.</summary>
    public List<Source> Sources { get; } = [];

    public void Start()
    {
        Positions.Clear();
        Sources.Clear();
        _memory.Start();
    }

    /// <summary>Reads a sentence after its contacts were read.</summary>
    public void Read(Sentence sentence, int number)
    {
        ReadAccording(sentence);
        _memory.StartSentence(number);
        var first = Positions.Count;
        var heard = 0;
        PositionMention? source = null;
        for (var i = 0; i < _chunks.Count; i++)
        {
            if (_chunks[i].First < heard)
                continue;
            // Where the words of a source end, the source itself goes on.
            if (source is not null && _chunks[i].First >= source.End)
            {
                _memory.Remember(source.Holder, 0);
                source = null;
            }
            if (_triggers.TryRead(i, out var trigger))
            {
                var position = ReadPosition(trigger, sentence, number);
                if (position is { Holder.IsSource: false })
                    heard = position.End;
                else if (position is { Holder.Mentions.Count: > 0 } && source is null)
                    source = position;
            }
            else if (_chunks[i].Kind == ChunkKind.Verb)
            {
                RememberSubject(i);
            }
        }
        MarkReadouts(first);
    }

    private void RememberSubject(int verb)
    {
        if (verb > 0 && _chunks[verb - 1].Kind == ChunkKind.Relative || _words[_chunks[verb].First].Is(Lex.Aux))
            return;
        if (_arguments.SubjectBefore(verb) is { } before)
        {
            Take(before, verb);
            return;
        }
        for (var i = verb + 1; i < _chunks.Count && i < verb + 4; i++)
        {
            if (_chunks[i].Kind == ChunkKind.Mention)
            {
                // "والتقى نظيره": the counterpart of the subject is no subject.
                if (_arguments.Mention(i).Slot < 0 && !(_arguments.Mention(i).Anaphor >= 0 && _arguments.Mention(i).Kind != MentionKind.Anaphor))
                    Take(_arguments.ReadList(i, out _), verb);
                return;
            }
            if (_chunks[i].Kind == ChunkKind.Other && _words[_chunks[i].First].Is(Lex.Official))
                _memory.Forget();
            if (_chunks[i].Kind is not (ChunkKind.Date or ChunkKind.Other) || _words[_chunks[i].First].Is(Lex.Noun) && !_words[_chunks[i].First].Is(Lex.Adverb))
                return;
        }
    }

    private void Take(List<Mention> subject, int verb)
    {
        if (subject[0].Kind == MentionKind.Anaphor && subject[0].Anaphor >= 0 && _pack.Anaphors[subject[0].Anaphor].Kind == AnaphorKind.Parties)
            _memory.Remember(new Holder { PartiesOf = _memory.ContactBefore(_chunks[verb].First), Office = subject[0].Office >= 0 ? subject[0] : null }, 0);
        else if (_holders.IsNobody(subject[0]))
            _memory.Forget();
        else if (subject[0].IsResolved && subject[0].Kind is not (MentionKind.Place or MentionKind.Anaphor))
            _memory.Remember(subject, _chunks[verb].Inflection, IsSubordinate(verb));
    }

    // What stands after "that", "while", "where" is said on the way.
    private bool IsSubordinate(int verb)
    {
        for (var i = verb - 1; i >= 0 && _chunks[i].Kind != ChunkKind.Verb; i--)
            if (_chunks[i].Kind == ChunkKind.Subordinator)
                return true;
        return false;
    }

    private PositionMention? ReadPosition(SpeechTrigger trigger, Sentence sentence, int number)
    {
        var token = _chunks[trigger.Chunk].First;
        var holder = _holders.Find(trigger);
        if (trigger.Form == SpeechForm.Finite && !(trigger.Chunk > 0 && _chunks[trigger.Chunk - 1].Kind == ChunkKind.Relative))
            _memory.Remember(holder, trigger.Inflection, IsSubordinate(trigger.Chunk));
        if (_triggers.IsNegated(trigger.Chunk) || IsSupposed(trigger) || IsConditional(trigger.Chunk) || IsOpinion(token) || IsFormula(token) || IsAntecedentTold(trigger))
            return null;
        if (_contents.Find(trigger, holder.Next) is not { } content)
            return null;
        var end = _contents.EndOf(content, trigger, sentence);
        if (end <= content.First || content.Start >= _words.Tokens[end - 1].End)
            return null;
        var position = new PositionMention
        {
            Holder = holder,
            Act = _contents.OwnStance(content) ?? content.Act,
            Trigger = token,
            First = content.First,
            End = end,
            Content = new TextSpan(content.Start, _words.Tokens[end - 1].End),
            SentenceNumber = number,
            Zone = sentence.Zone,
            IsPluperfect = _status.IsPluperfect(trigger.Chunk),
            IsReadout = holder.IsOfficial,
            IsReport = holder.IsEmpty || content.Opening == ComplementKind.That && Reports(content.First, end, holder),
        };
        if (holder is { IsOfficial: true, Mentions.Count: > 0 })
            _memory.Source = holder.Mentions;
        if (holder.Mentions.Count > 0)
            Sources.Add(new Source(content.First, end, holder.Mentions));
        if (position.Act == "agree" || holder.PartiesOf is null && content.Opening == ComplementKind.Object && _contents.ActOfNoun(content.First, clause: false) is "congratulate" or "condole")
            AddPartners(position, trigger.Chunk);
        Positions.Add(position);
        return position;
    }

    // A source that tells of the contact itself reports; it takes no position.
    private bool Reports(int first, int end, Holder holder)
    {
        for (var i = _contacts.Count - 1; i >= 0; i--)
        {
            var distance = _contacts[i].First - first;
            if (distance >= 0 && _contacts[i].First < end && distance <= (_contacts[i].IsReference || !holder.IsSource ? 3 : ReportReach) && (holder.IsSource || !_contacts[i].IsReference && !GoesOn(_contacts[i].End, end)))
                return true;
        }
        return false;
    }

    // "إنه تحدث إلى نظيره، وإن هناك معتديا": after the contact he says something else.
    private bool GoesOn(int from, int end)
    {
        for (var token = from; token < end; token++)
            if (_words[token].Joined && _pack.Words.Content.Contains(_words[token].Form))
                return true;
        return false;
    }

    // "من المتوقع أن يؤكد", "كي يعلن": what somebody is to say is not said.
    private bool IsSupposed(SpeechTrigger trigger) => trigger.Form == SpeechForm.Finite && (trigger.Inflection & Inflection.Imperfect) != 0 && trigger.Chunk > 0
        && _chunks[trigger.Chunk - 1].Kind == ChunkKind.Subordinator && _pack.Words.That.Contains(_words[_chunks[trigger.Chunk - 1].First].Form);

    // "يشار إلى أن", "يذكر أن": the report's own way of recalling something.
    private bool IsFormula(int token)
    {
        foreach (var cue in _cues.Cues)
            if (cue.Cue.Kind == CueKind.Historical && cue.End > cue.First + 1 && cue.First <= token && token < cue.End && !_words[cue.First].Is(Lex.Aux))
                return true;
        return false;
    }

    // "الاجتماع الذي أعلنته الخارجية": what is said stands before the verb.
    private bool IsAntecedentTold(SpeechTrigger trigger) => trigger.Form == SpeechForm.Finite && !trigger.Verb.TakesPerson && (trigger.Inflection & Inflection.Suffixed) != 0
        && trigger.Chunk > 0 && _chunks[trigger.Chunk - 1].Kind == ChunkKind.Relative;

    private bool IsOpinion(int token)
    {
        foreach (var cue in _cues.Cues)
            if (cue.Cue.Kind == CueKind.Commentary && cue.First <= token && !_words.IsQuoted(cue.First))
                return true;
        return false;
    }

    // "عما إذا كان قد أبلغه", "لو رفض": what hangs on an "if" is not said.
    private bool IsConditional(int chunk)
    {
        for (var i = chunk - 1; i >= 0 && i >= chunk - 7 && _chunks[i].Kind != ChunkKind.Mark; i--)
            if (_words[_chunks[i].First].Is(Lex.Subordinator) && _cues.Cues.Exists(cue => cue.Cue.Kind == CueKind.Hypothetical && cue.First == _chunks[i].First))
                return true;
        return false;
    }

    // "اتفق X مع Y على": both hold it.
    private void AddPartners(PositionMention position, int verb)
    {
        for (var i = verb + 1; i + 1 < _chunks.Count && _chunks[i].First < position.End; i++)
            if (_chunks[i].Kind == ChunkKind.Preposition && _chunks[i].Value == _withSlot && _chunks[i + 1].Kind == ChunkKind.Mention && _arguments.Mention(i + 1).IsResolved)
                position.With.AddRange(_arguments.ReadList(i + 1, out _));
    }

    // "وفق بيان الخارجية", "بحسب المتحدث باسم": the sentence is told on that authority.
    private void ReadAccording(Sentence sentence)
    {
        for (var i = 0; i < _chunks.Count; i++)
        {
            if (!_pack.Words.According.Contains(_words[_chunks[i].First].Form))
                continue;
            for (var j = i + 1; j < _chunks.Count && j < i + 7; j++)
            {
                if (_chunks[j].Kind is ChunkKind.Verb or ChunkKind.Subordinator || _arguments.IsComma(j))
                    break;
                if (_chunks[j].Kind != ChunkKind.Mention || !_arguments.Mention(j).IsResolved)
                    continue;
                Sources.Add(new Source(sentence.First, sentence.End, [_holders.Principal(_arguments.Mention(j))]));
                break;
            }
        }
    }

    // What an official source passes on is the account of one side; a source with positions of others in its words holds none itself.
    private void MarkReadouts(int first)
    {
        for (var i = first; i < Positions.Count; i++)
        {
            var position = Positions[i];
            foreach (var source in Sources)
                position.IsReadout |= source.First <= position.Trigger && position.Trigger < source.End && source.Mentions.TrueForAll(_holders.IsInstitution);
            for (var j = first; j < Positions.Count && position.Holder.IsSource; j++)
                position.IsReport |= j != i && Positions[j].Trigger >= position.First && Positions[j].Trigger < position.End && Positions[j].Trigger - position.First <= NestedReach && !Positions[j].IsReport;
        }
    }
}
