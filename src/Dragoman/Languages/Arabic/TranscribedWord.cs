namespace Dragoman.Languages.Arabic;

/// <summary>A word before it is written.</summary>
internal readonly record struct TranscribedWord(string Sounds, Inflection Features)
{
    /// <summary>The word in each spelling in use.</summary>
    public IEnumerable<InflectedForm> Written()
    {
        var features = Features;
        return Spelling.All(Sounds).Select(text => new InflectedForm(text, features));
    }
}
