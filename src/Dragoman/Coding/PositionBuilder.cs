using Dragoman.Entities;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Ties the positions of a report to its events and names their holders.</summary>
internal sealed class PositionBuilder(Words words, TopicReader topics, ParticipantBuilder participants, Salience salience)
{
    private const string Readout = "readout", Report = "report", Quotation = "quotation";

    /// <summary>Builds the positions; contacts and events stand in the same order.</summary>
    public IReadOnlyList<Position> Build(Document document, List<PositionMention> mentions, List<ContactMention> contacts, IReadOnlyList<CodedEvent> events)
    {
        var built = new List<(Position Position, PositionMention Mention)>();
        foreach (var mention in mentions)
        {
            if (mention.IsReport)
                continue;
            var contact = ContactOf(mention, contacts);
            var holders = Holders(mention, contacts, contact);
            if (holders.Count == 0 || IsProtocol(mention, holders.Count))
                continue;
            var owner = mention.Holder.PartiesOf is { } parties ? Merged(parties, contacts) ?? contact : contact;
            var position = new Position
            {
                By = [.. holders.Select(holder => holder.Entity)],
                Names = [.. holders.Select(holder => holder.Name)],
                Joint = holders.Count > 1,
                Act = mention.Act,
                Content = mention.Content,
                Trigger = new TextSpan(words.StartWithoutClitics(mention.Trigger), words.Tokens[mention.Trigger].End),
                Event = owner is null ? null : events[contacts.IndexOf(owner)].Id,
                Topics = topics.In(mention.Content),
                Via = IsQuoted(mention) ? Quotation : mention.IsReadout || document.Outlet == Readout ? Readout : Report,
            };
            built.Add((position, mention));
        }
        // A headline that the text repeats is no second position.
        return [.. built.Where(one => one.Mention.Zone != Zone.Title || !built.Exists(other => other.Mention.Zone != Zone.Title && other.Position.By.Intersect(one.Position.By).Any())).Select(one => one.Position)];
    }

    /// <summary>Who is said to report a contact: entities of its record, organisations and states.</summary>
    public IReadOnlyList<string> AttributedTo(ContactMention contact, List<Source> sources, HashSet<string> known)
    {
        var found = new List<string>();
        foreach (var evidence in contact.Evidence)
            foreach (var source in sources)
                if (source.First <= evidence.First && evidence.First < source.End)
                    foreach (var mention in source.Mentions)
                        if (mention.IsResolved && participants.Id(mention) is var id && !found.Contains(id) && (known.Contains(id) || mention.Person < 0 && mention.ProvisionalName is null))
                            found.Add(id);
        return found;
    }

    // One side's congratulations and the thanks for them are protocol; exchanged they are held together.
    private bool IsProtocol(PositionMention mention, int holders) => holders < 2 && (mention.Act == "congratulate" || mention.Act == "thank" && Greets(mention));

    private bool Greets(PositionMention mention)
    {
        for (var token = mention.First; token < mention.End; token++)
            foreach (var reading in words.Pack.ReadingsOf(words[token].Form))
                if (words.Pack.Lemmas[reading.Lemma].Act == "congratulate")
                    return true;
        return false;
    }

    private List<(string Entity, string Name)> Holders(PositionMention mention, List<ContactMention> contacts, ContactMention? contact)
    {
        var held = new List<Mention>();
        if (mention.Holder.PartiesOf is { } told)
        {
            var whole = Merged(told, contacts) ?? told;
            held.AddRange(whole.Parties.Where(party => (party.Role & PartyRole.Carrier) == 0 && party.Side is not null)
                .Select(party => mention.Holder.Office is { } office ? salience.Holder(office, party.Mention) : party.Mention));
        }
        held.AddRange(mention.Holder.Mentions.Select(holder => Named(holder, contact)));
        held.AddRange(mention.With);
        // "Madrid", "the presidency": of the state; beside a person who speaks for it, the person alone.
        var persons = held.Where(IsPerson).Select(Party.SideOf).ToHashSet();
        return [.. held.Where(one => IsPerson(one) || !persons.Contains(Party.SideOf(one)))
            .Select(one => (participants.Id(one), participants.Name(one))).Distinct()];
    }

    // "الوزير القطري": the one person of that side in the contact whose office it can be.
    private static Mention Named(Mention holder, ContactMention? contact)
    {
        if (holder.Kind != MentionKind.Office || IsPerson(holder) || contact is null)
            return holder;
        var people = contact.Parties.Where(party => IsPerson(party.Mention) && party.Side is not null && party.Side == Party.SideOf(holder)).Select(party => party.Mention).DistinctBy(mention => (mention.Person, mention.ProvisionalName)).ToList();
        return people is [var only] ? only : holder;
    }

    private static bool IsPerson(Mention mention) => mention.Person >= 0 || mention.ProvisionalName is not null;

    private bool IsQuoted(PositionMention mention)
    {
        var quoted = 0;
        for (var token = mention.First; token < mention.End; token++)
            quoted += words.IsQuoted(token) ? 1 : 0;
        return 2 * quoted > mention.End - mention.First;
    }

    private static ContactMention? Merged(ContactMention mention, List<ContactMention> contacts) => contacts.Find(contact => contact.Evidence.Contains(mention));

    // The contact of the same sentence, else the last one told before whose parties include the holder.
    private static ContactMention? ContactOf(PositionMention position, List<ContactMention> contacts)
    {
        ContactMention? best = null;
        var bestScore = int.MinValue;
        foreach (var contact in contacts)
        {
            if (!Includes(contact, position))
                continue;
            foreach (var evidence in contact.Evidence)
            {
                // What the content tells of is what the position is about, not where it was voiced.
                if (evidence.First >= position.First && evidence.First < position.End && !evidence.IsReference)
                    continue;
                var score = Score(position, contact, evidence);
                if (score > bestScore)
                {
                    bestScore = score;
                    best = contact;
                }
            }
        }
        return best;
    }

    private static int Score(PositionMention position, ContactMention contact, ContactMention evidence)
    {
        var same = evidence.SentenceNumber == position.SentenceNumber;
        var before = evidence.First < position.Trigger;
        var recalled = contact.Status == EventStatus.Historical;
        var score = same ? 4000 : before ? 2000 - Math.Min(1500, 20 * (position.SentenceNumber - evidence.SentenceNumber)) : 200 - Math.Min(150, evidence.SentenceNumber - position.SentenceNumber);
        // An old contact is left with its sentence, unless "had" goes on with it; a coming one has no positions yet.
        if (!same && recalled != position.IsPluperfect)
            score -= 1500;
        if (contact.Status is EventStatus.Planned or EventStatus.Hypothetical or EventStatus.Cancelled or EventStatus.Postponed)
            score -= same ? 2100 : 1200;
        return score - Math.Min(100, Math.Abs(evidence.First - position.Trigger));
    }

    private static bool Includes(ContactMention contact, PositionMention position)
    {
        if (position.Holder.PartiesOf is { } told)
            return ReferenceEquals(contact, told) || contact.Evidence.Contains(told);
        foreach (var holder in position.Holder.Mentions)
            if (Party.SideOf(holder) is { } side && contact.Parties.Exists(party => party.Side == side))
                return true;
        return false;
    }
}
