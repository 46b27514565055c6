namespace Dragoman.Data;

/// <summary>Compiles a data folder to a pack.</summary>
public static class PackCompiler
{
    /// <summary>Checks and compiles.</summary>
    /// <exception cref="DataException">The tables have faults: all of them, by file and line.</exception>
    public static Pack Compile(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var world = new KnowledgeCompiler(data);
        var knowledge = world.Compile();
        var languages = data.Languages().Select(code => new LanguageCompiler(data, world, code).Compile()).ToArray();
        if (data.Faults.Count > 0)
            throw new DataException([.. data.Faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)]);
        return new Pack { Format = Pack.CurrentFormat, DataVersion = data.Version(), Knowledge = knowledge, Languages = languages };
    }
}
