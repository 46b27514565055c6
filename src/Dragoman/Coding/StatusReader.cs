using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Reads from tense, mood, negation and cues whether a contact happened.</summary>
internal sealed class StatusReader(Words words, List<Chunk> chunks, CueReader cues, ArgumentReader arguments)
{
    /// <summary>A status with the rule that gave it; a null rule means that the words leave it open.</summary>
    public readonly record struct Verdict(EventStatus Status, string? Rule, bool Void = false);

    /// <summary>Reads the status of a trigger; what a sentence asks is not said to have happened.</summary>
    /// <param name="trigger">Its chunk.</param>
    /// <param name="governor">The verb that governs it, or -1; for a verb trigger itself.</param>
    /// <param name="adjunct">Whether it stands behind "during", "after", "in".</param>
    /// <param name="zone">Where the sentence stands.</param>
    public Verdict Read(int trigger, int governor, bool adjunct, Zone zone)
    {
        var verdict = Say(trigger, governor, adjunct, zone);
        return IsQuestion() && verdict.Status is EventStatus.Occurred or EventStatus.Planned or EventStatus.Ongoing ? new Verdict(EventStatus.Hypothetical, "question") : verdict;
    }

    // "زيارة X إلى Y تأجلت": the verb of which the contact is the subject.
    private Verdict? Predicate(int trigger, int governor)
    {
        if (chunks[trigger].Kind != ChunkKind.Contact)
            return null;
        for (var i = trigger + 1; i < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Mark && chunks[i].Value is ':' || chunks[i].Kind == ChunkKind.Contact)
                return null;
            if (chunks[i].Kind != ChunkKind.Verb || i == governor)
                continue;
            ref readonly var word = ref words[chunks[i].First];
            if (i > 0 && chunks[i - 1].Kind == ChunkKind.Negation)
                continue;
            if (word.Is(Lex.Postpone))
                return new Verdict(EventStatus.Postponed, "predicate");
            if (word.Is(Lex.Cancel))
                return new Verdict(EventStatus.Cancelled, "predicate");
            if (word.Joined)
                return null;
        }
        return null;
    }

    private bool IsQuestion()
    {
        for (var i = chunks.Count - 1; i >= 0 && i > chunks.Count - 4; i--)
            if (chunks[i].Kind == ChunkKind.Mark && chunks[i].Value is '؟' or '?')
                return true;
        return false;
    }

    private Verdict Say(int trigger, int governor, bool adjunct, Zone zone)
    {
        var inflection = governor >= 0 ? chunks[governor].Inflection : Inflection.None;
        if (!adjunct && Predicate(trigger, governor) is { } predicate)
            return predicate;
        var cue = Nearest(trigger, governor, adjunct);
        if (cue is { } found)
        {
            var rule = found.Cue.Id;
            switch (found.Cue.Kind)
            {
                // "كما كان مقررا، التقى": what is told in the perfect was planned before.
                case CueKind.Planned when governor >= 0 && !adjunct && (inflection & Inflection.Perfect) != 0 && (inflection & Inflection.Imperfect) == 0 && found.End <= chunks[governor].First && !IsComplementizer(governor):
                    break;
                case CueKind.Planned: return new Verdict(EventStatus.Planned, rule);
                case CueKind.Postponed: return new Verdict(EventStatus.Postponed, rule);
                case CueKind.Cancelled: return new Verdict(EventStatus.Cancelled, rule);
                case CueKind.Denied: return new Verdict(EventStatus.Denied, rule);
                case CueKind.Hypothetical: return new Verdict(EventStatus.Hypothetical, rule);
                case CueKind.Historical when !adjunct: return new Verdict(EventStatus.Historical, rule);
                case CueKind.Ongoing: return new Verdict(EventStatus.Ongoing, rule);
            }
        }
        if (governor < 0 || adjunct)
            return new Verdict(EventStatus.Occurred, null);
        var verb = chunks[governor];
        // "الاجتماع الذي اقترحته القاهرة", "لقاء يعتزم عقده".
        if (governor > trigger && words.Pack.Lemmas[verb.Value].Act is "propose" or "hope")
            return new Verdict(EventStatus.Hypothetical, "proposed");
        if (governor > trigger && words.Pack.Lemmas[verb.Value].Lex.HasFlag(Lex.Plan))
            return new Verdict(EventStatus.Planned, "decided");
        if (IsNegated(governor, out var future))
            return new Verdict(EventStatus.Denied, "negation", Void: !IsReported(governor) && !future);
        if ((words[verb.First].Clitics & Clitics.Future) != 0)
            return new Verdict(EventStatus.Planned, "future");
        // قد before an imperfect is "may", before a perfect it only stresses that it is done.
        if (verb.First > 0 && words[verb.First - 1].Form >= 0 && words.Pack.Words.May.Contains(words[verb.First - 1].Form) && (inflection & Inflection.Perfect) == 0)
            return new Verdict(EventStatus.Hypothetical, "may");
        // "بدأ زيارة": begun and not said to be over.
        if ((inflection & Inflection.Perfect) != 0 && governor < trigger && words.Pack.Words.Begin.Contains(words.Pack.Lemmas[verb.Value].Text) && chunks[trigger].Kind == ChunkKind.Contact)
            return new Verdict(EventStatus.Ongoing, "begun");
        // "يواصل زيارته", "تتواصل في الرياض زيارة X": the contact itself goes on.
        if ((inflection & Inflection.Imperfect) != 0 && governor < trigger && words.Pack.Words.Continue.Contains(words.Pack.Lemmas[verb.Value].Text) && chunks[trigger].Kind == ChunkKind.Contact)
            return new Verdict(EventStatus.Ongoing, "goes-on");
        if ((inflection & Inflection.Perfect) != 0)
            return new Verdict(EventStatus.Occurred, "perfect");
        // "قبل أن يطير إلى كييف" goes on with the story.
        if (governor > 1 && IsComplementizer(governor) && chunks[governor - 2].Kind == ChunkKind.Preposition)
            return new Verdict(EventStatus.Occurred, "narrative");
        if (governor > 0 && IsComplementizer(governor))
            return Subjunctive(governor);
        return new Verdict(EventStatus.Occurred, zone is Zone.Title ? "present" : "imperfect");
    }

    // What is decided or agreed "that they meet" is planned, what is said "that they meet" stays open, what is wished is neither.
    private Verdict Subjunctive(int governor)
    {
        for (var i = governor - 2; i >= 0 && i > governor - 12; i--)
        {
            if (chunks[i].Kind != ChunkKind.Verb)
                continue;
            ref readonly var word = ref words[chunks[i].First];
            if (word.Is(Lex.Plan) || words.Pack.Lemmas[chunks[i].Value].Act is "agree" or "pledge" or "expect")
                return new Verdict(EventStatus.Planned, "decided");
            return words.Pack.Lemmas[chunks[i].Value].Act is "affirm" or null && word.Is(Lex.Speech) ? new Verdict(EventStatus.Occurred, "imperfect") : new Verdict(EventStatus.Hypothetical, "subjunctive");
        }
        return new Verdict(EventStatus.Occurred, "imperfect");
    }

    /// <summary>Whether "had" stands before a verb: "وكان X قد زار".</summary>
    public bool IsPluperfect(int verb)
    {
        for (var i = verb - 1; i >= 0 && i > verb - 8; i--)
        {
            if (chunks[i].Kind == ChunkKind.Verb)
                return words.Pack.Lemmas[chunks[i].Value].Lex.HasFlag(Lex.Aux) && (chunks[i].Inflection & Inflection.Perfect) != 0 && words.Pack.Words.Had.Contains(words.Pack.Lemmas[chunks[i].Value].Text);
            if (chunks[i].Kind == ChunkKind.Mark && i > 0 && chunks[i].Value is not ('،' or ','))
                return false;
        }
        return false;
    }

    // The cue that governs a trigger: the nearest to its left without a new clause between, or in the trigger itself; a cue of
    // the whole clause also from the right.
    private CueSpan? Nearest(int trigger, int governor, bool adjunct)
    {
        var first = chunks[trigger].First;
        var anchor = governor >= 0 && governor < trigger ? chunks[governor].First : first;
        CueSpan? best = null;
        var bestDistance = int.MaxValue;
        foreach (var cue in cues.Cues)
        {
            if (cue.Cue.Kind > CueKind.Ongoing)
                continue;
            var left = cue.First <= first;
            if (!left && cue.Cue.Scope == CueScope.Right && !Modifies(trigger, cue))
                continue;
            // What governs "during the call" is not what happened to the call.
            if (adjunct && left && cue.First < anchor && cue.Cue.Scope == CueScope.Right)
                continue;
            if (adjunct && left && !Modifies(trigger, cue) && cue.End < first && Between(cue.End, first))
                continue;
            if (ClauseBetween(Math.Min(cue.First, first), Math.Max(cue.First, first)))
                continue;
            var distance = Math.Abs(cue.First - first) + (left ? 0 : 1);
            if (cue.Cue.Kind == CueKind.Ongoing && distance > 8)
                continue;
            if (cue.Cue.Kind == CueKind.Historical)
                distance += 3;
            // The longer wording says more: "لا خطط حاليا" is not "حاليا".
            distance -= 2 * (cue.End - cue.First - 1);
            // Cancelled and denied say more than planned: "ألغى الزيارة التي كانت مقررة".
            if (cue.Cue.Kind is CueKind.Cancelled or CueKind.Postponed or CueKind.Denied)
                distance -= 40;
            if (distance < bestDistance)
            {
                best = cue;
                bestDistance = distance;
            }
        }
        return best;
    }

    // Whether the preposition that makes the trigger an adjunct stands between a cue and the trigger.
    private bool Between(int from, int to)
    {
        foreach (var chunk in chunks)
            if (chunk.First >= from && chunk.First < to && chunk.Kind == ChunkKind.Preposition)
                return true;
        return (words[to].Clitics & (Clitics.With | Clitics.To)) != 0;
    }

    // An adjective right after the noun ("زيارة مرتقبة", "اللقاء المقرر").
    private bool Modifies(int trigger, CueSpan cue)
    {
        for (var token = chunks[trigger].End; token < cue.First; token++)
            if (!words[token].Is(Lex.Adjective) && !InMention(token))
                return false;
        return cue.First >= chunks[trigger].End;
    }

    private bool InMention(int token)
    {
        foreach (var chunk in chunks)
            if (chunk.Kind == ChunkKind.Mention && token >= chunk.First && token < chunk.End)
                return true;
        return false;
    }

    // A new clause: a joined verb after a comma, a subordinate conjunction, a colon.
    private bool ClauseBetween(int from, int to)
    {
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].First <= from || chunks[i].First >= to)
                continue;
            if (chunks[i].Kind == ChunkKind.Verb && words[chunks[i].First].Joined)
                return true;
            if (chunks[i].Kind == ChunkKind.Subordinator && !IsThat(chunks[i].First))
                return true;
            if (chunks[i].Kind == ChunkKind.Mark && chunks[i].Value == ':')
                return true;
        }
        return false;
    }

    private bool IsThat(int token) => words.Pack.Words.That.Contains(words[token].Form);

    private bool IsComplementizer(int governor)
    {
        var before = chunks[governor - 1];
        return before.Kind is ChunkKind.Subordinator && IsThat(before.First) && (chunks[governor].Inflection & Inflection.Perfect) == 0;
    }

    private bool IsNegated(int governor, out bool future)
    {
        future = false;
        if (governor <= 0 || chunks[governor - 1].Kind != ChunkKind.Negation)
            return false;
        future = words.Pack.Words.FutureNegations.Contains(words[chunks[governor - 1].First].Form);
        return true;
    }

    // "أكد المتحدث أن الوزير لم يلتق": said by somebody entitled, not by the writer.
    private bool IsReported(int governor)
    {
        for (var i = 0; i < governor; i++)
            if (chunks[i].Kind == ChunkKind.Verb && words[chunks[i].First].Is(Lex.Speech | Lex.Stance | Lex.Deny))
                return true;
        return arguments.IsMark(0, '"') || arguments.IsMark(0, '«');
    }
}
