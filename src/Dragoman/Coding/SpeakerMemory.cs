using Dragoman.Entities;
using Dragoman.Languages;

namespace Dragoman.Coding;

/// <summary>Who is in mind while positions are read: the last subject, and the contacts told so far.</summary>
internal sealed class SpeakerMemory(List<ContactMention> contacts)
{
    private int _sentence;
    private Inflection _gender;
    private Inflection _lastingGender;
    private List<Mention>? _lasting;

    /// <summary>The last subject.</summary>
    public List<Mention>? Subject { get; private set; }

    /// <summary>The contact all of whose parties were the last subject, or null.</summary>
    public ContactMention? All { get; private set; }

    public Mention? Office { get; private set; }

    /// <summary>Whether all parties together are the subject of the sentence so far.</summary>
    public bool AllAreSubject => All is not null;

    /// <summary>The official source last named, for "the source added".</summary>
    public List<Mention>? Source { get; set; }

    /// <summary>Begins a document.</summary>
    public void Start()
    {
        Source = null;
        _lasting = null;
        _lastingGender = 0;
        StartSentence(0);
    }

    /// <summary>Begins a sentence with the last subject of a main clause.</summary>
    public void StartSentence(int number)
    {
        _sentence = number;
        Subject = _lasting;
        All = null;
        Office = null;
        _gender = _lastingGender;
    }

    /// <summary>Takes a new subject with the verb that agrees with it; one of a subordinate clause is forgotten with the sentence.</summary>
    public void Remember(List<Mention> subject, Inflection verb, bool passing = false)
    {
        Subject = subject;
        All = null;
        _gender = verb & (Inflection.Masculine | Inflection.Feminine);
        if (passing)
            return;
        _lasting = subject;
        _lastingGender = _gender;
    }

    /// <summary>Somebody who is no entity became the subject: nobody is in mind.</summary>
    public void Forget()
    {
        Subject = null;
        All = null;
    }

    public void Remember(Holder holder, Inflection verb, bool passing = false)
    {
        if (holder.PartiesOf is not null)
        {
            All = holder.PartiesOf;
            Office = holder.Office;
        }
        else if (holder.Mentions.Count > 0)
        {
            Remember(holder.Mentions, verb, passing);
        }
        else if (holder.IsSource)
        {
            Forget();
        }
    }

    /// <summary>Whether a verb without a subject can go on with the last one: same gender, one person.</summary>
    public bool Agrees(Inflection verb)
    {
        var gender = verb & (Inflection.Masculine | Inflection.Feminine);
        return gender == 0 || _gender == 0 || (gender & _gender) != 0;
    }

    /// <summary>The contact last told before a token; what was only planned or recalled gives way to what happened.</summary>
    public ContactMention? ContactBefore(int token)
    {
        ContactMention? other = null;
        for (var i = contacts.Count - 1; i >= 0; i--)
        {
            var contact = contacts[i];
            if (contact.IsReference || contact.IsPartialVisit || contact.Parties.Count < 2 || contact.First > token)
                continue;
            if (contact.Status is not (EventStatus.Planned or EventStatus.Hypothetical or EventStatus.Historical) || contact.Status == EventStatus.Historical && contact.SentenceNumber == _sentence)
                return contact;
            other ??= contact;
        }
        return other ?? contacts.Find(contact => !contact.IsReference && contact.Parties.Count > 1);
    }

    /// <summary>Who started the contact last told before a token.</summary>
    public Mention? CallerBefore(int token) => ContactBefore(token) is { } contact && contact.Parties.Exists(party => (party.Role & PartyRole.Initiator) != 0)
        ? contact.Parties.Find(party => (party.Role & PartyRole.Initiator) != 0).Mention : null;

    /// <summary>The guest or the host of the contact last told before a token.</summary>
    public Mention? Traveller(int token, bool travels)
    {
        if (ContactBefore(token) is not { } contact)
            return null;
        var role = travels ? PartyRole.Visitor : PartyRole.Host;
        foreach (var party in contact.Parties)
            if ((party.Role & role) != 0)
                return party.Mention;
        return null;
    }
}
