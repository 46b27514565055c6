using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Dragoman.Data;
using Xunit;

namespace Dragoman.Tests.HouseRules;

/// <summary>Rules of the project that a compiler does not check.</summary>
public class HouseRuleTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Engine = typeof(Coder).Assembly;

    private static readonly Assembly[] Libraries = [Engine, typeof(PackFile).Assembly];

    [Fact]
    public void NoStaticFieldCanBeAssigned() => None(
        from assembly in Libraries
        from type in assembly.GetTypes()
        where !IsGenerated(type)
        from field in type.GetFields(Declared)
        where field.IsStatic && !field.IsLiteral && !field.IsInitOnly && !IsGenerated(field)
        select $"{type}.{field.Name} is static and not readonly");

    [Fact]
    public void NoStaticFieldHoldsACollectionThatCanChange() => None(
        from assembly in Libraries
        from type in assembly.GetTypes()
        where !IsGenerated(type)
        from field in type.GetFields(Declared)
        where field.IsStatic && !field.IsLiteral && !IsGenerated(field) && !field.IsPrivate && IsMutableCollection(field.FieldType)
        select $"{type}.{field.Name} is a static {field.FieldType.Name} that others can change");

    /// <summary>The engine is pure: no file, no network, no process, no clock, no console.</summary>
    [Fact]
    public void TheEngineReachesNothingOutside()
    {
        string[] forbidden =
        [
            "System.IO.File", "System.IO.Directory", "System.IO.Path", "System.IO.Stream", "System.Net", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
            "System.Console", "System.Threading.Timer", "System.Random", "System.TimeProvider",
        ];
        None(ReferencedTypes.Of(Engine).Where(type => forbidden.Any(name => type.StartsWith(name, StringComparison.Ordinal)) && !type.StartsWith("System.IO.InvalidData", StringComparison.Ordinal))
            .Select(type => $"Dragoman uses {type}"));
    }

    [Fact]
    public void TheEngineReadsNoClockAndNoEnvironment() => None(ReferencedTypes.MembersOf(Engine)
        .Where(member => member is "System.DateTime.get_Now" or "System.DateTime.get_UtcNow" or "System.DateTime.get_Today" or "System.DateTimeOffset.get_Now" or "System.DateTimeOffset.get_UtcNow" or "System.Guid.NewGuid"
            or "System.Environment.get_TickCount" or "System.Environment.get_TickCount64" or "System.Environment.GetEnvironmentVariable" or "System.Environment.get_MachineName" or "System.Environment.get_CurrentDirectory")
        .Select(member => $"Dragoman calls {member}"));

    [Fact]
    public void TheEngineKnowsNoOtherLibraryOfOurs() => None(Engine.GetReferencedAssemblies()
        .Where(assembly => assembly.Name!.StartsWith("Dragoman", StringComparison.Ordinal)).Select(assembly => $"Dragoman refers to {assembly.Name}"));

    [Fact]
    public void EveryPublicMemberSaysWhatItIs()
    {
        foreach (var assembly in Libraries)
        {
            var documented = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
                .Where(member => member.Element("summary") is { } summary && summary.Value.Trim().Length > 0 || member.Element("inheritdoc") is not null)
                .Select(member => member.Attribute("name")!.Value).ToHashSet();
            None(assembly.GetExportedTypes().Where(type => !IsGenerated(type)).SelectMany(type => DocumentedNames(type)).Where(name => !documented.Contains(name)).Select(name => $"{name} has no comment"));
        }
    }

    [Fact]
    public void NoNameSaysManagerHelperUtilBaseOrCommon() => None(Libraries.SelectMany(assembly => assembly.GetTypes()).Where(type => !IsGenerated(type))
        .Where(type => ((string[])["Manager", "Helper", "Util", "Utils", "Utility", "Base", "Common"]).Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)))
        .Select(type => $"{type} has a name that hides where its code belongs"));

    [Fact]
    public void EveryTypeHasAFileOfItsNameAndNoFileIsLong()
    {
        foreach (var file in Directory.EnumerateFiles(Support.Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)))
            if (Path.GetFileName(file) != "Program.cs")
                Assert.Matches($@"(class|struct|record|interface|enum) {Path.GetFileNameWithoutExtension(file)}\b", File.ReadAllText(file));
    }

    private static IEnumerable<string> DocumentedNames(Type type)
    {
        var name = type.FullName!.Replace('+', '.');
        yield return "T:" + name;
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            if (!field.IsSpecialName && !IsGenerated(field))
                yield return $"F:{name}.{field.Name}";
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            if (property.GetIndexParameters().Length == 0 && !IsGenerated(property) && !IsParameterOfRecord(type, property))
                yield return $"P:{name}.{property.Name}";
    }

    // A positional property is explained by the record's <param>.
    private static bool IsParameterOfRecord(Type type, PropertyInfo property) =>
        type.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter => parameter.Name == property.Name));

    private static bool IsMutableCollection(Type type) => type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() is { } open
        && (open == typeof(List<>) || open == typeof(Dictionary<,>) || open == typeof(HashSet<>)));

    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || member.Name.Contains('<', StringComparison.Ordinal)
        || member.Name.Contains("MemoryPack", StringComparison.Ordinal) || member.Name.Contains("Formatter", StringComparison.Ordinal)
        || (member as Type ?? member.DeclaringType) is { DeclaringType: { } outer } && (outer.Name.Contains('<', StringComparison.Ordinal) || outer.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false));

    private static void None(IEnumerable<string> faults)
    {
        var list = faults.Distinct().ToList();
        Assert.True(list.Count == 0, string.Join('\n', list));
    }
}
