using MemoryPack;

namespace Dragoman.Data;

/// <summary>A compiled pack on disk.</summary>
public static class PackFile
{
    /// <summary>Name of the pack that a build puts beside the program.</summary>
    public const string DefaultName = "dragoman.pack";

    /// <summary>Writes a pack; the file appears whole or not at all.</summary>
    public static void Write(string path, Pack pack)
    {
        var bytes = MemoryPackSerializer.Serialize(pack);
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        File.WriteAllBytes(temporary, bytes);
        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Reads a pack.</summary>
    /// <exception cref="InvalidDataException">The file is not a pack of this version.</exception>
    public static Pack Read(string path)
    {
        try
        {
            var pack = MemoryPackSerializer.Deserialize<Pack>(File.ReadAllBytes(path));
            if (pack is { Format: Pack.CurrentFormat })
                return pack;
        }
        catch (MemoryPackSerializationException)
        {
            // Reported below with what to do.
        }
        throw new InvalidDataException($"'{path}' is not a pack of this version; compile it again with 'dragoman pack'.");
    }

    /// <summary>Reads the pack that lies beside the program.</summary>
    public static Pack ReadDefault() => Read(Path.Combine(AppContext.BaseDirectory, DefaultName));
}
