using System.Globalization;
using System.Runtime.CompilerServices;

namespace Dragoman.Tests.Support;

/// <summary>Runs the whole suite under the culture named in DRAGOMAN_TEST_CULTURE (such as ar-SA), so that nothing depends on the machine's.</summary>
internal static class Culture
{
    public const string Variable = "DRAGOMAN_TEST_CULTURE";

    [ModuleInitializer]
    internal static void Set()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } name)
            return;
        var culture = CultureInfo.GetCultureInfo(name);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
