using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Dragoman.Tests.HouseRules;

/// <summary>What an assembly refers to in others, from its metadata.</summary>
internal static class ReferencedTypes
{
    public static IReadOnlyList<string> Of(Assembly assembly) => Read(assembly, metadata => metadata.TypeReferences.Select(handle => Name(metadata, handle)));

    /// <summary>Members by the name of their type, such as System.DateTime.get_Now.</summary>
    public static IReadOnlyList<string> MembersOf(Assembly assembly) => Read(assembly, metadata =>
        from handle in metadata.MemberReferences
        let member = metadata.GetMemberReference(handle)
        where member.Parent.Kind == HandleKind.TypeReference
        select $"{Name(metadata, (TypeReferenceHandle)member.Parent)}.{metadata.GetString(member.Name)}");

    private static List<string> Read(Assembly assembly, Func<MetadataReader, IEnumerable<string>> read)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        return [.. read(file.GetMetadataReader())];
    }

    private static string Name(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }
}
