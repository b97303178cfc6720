using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Evidence;

/// <summary>
/// An assembly of a package as it was built for one framework. It is loaded apart from the one that the tests run, so that
/// both can be read at once; what it needs of the other packages is taken from beside it.
/// </summary>
internal sealed class ApiAssembly : AssemblyLoadContext
{
    private static readonly string Configuration =
        typeof(ApiAssembly).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private readonly string _folder;

    private ApiAssembly(string folder)
        : base(folder) => _folder = folder;

    /// <summary>The assembly of a package for a framework.</summary>
    public static Assembly Load(string package, string framework)
    {
        var folder = Repository.File($"src/{package}/bin/{Configuration}/{framework}");
        var path = Path.Combine(folder, package + ".dll");
        return File.Exists(path)
            ? new ApiAssembly(folder).LoadFromAssemblyPath(path)
            : throw new FileNotFoundException($"{package} was not built for {framework}; build the solution.", path);
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(_folder, assemblyName.Name + ".dll");
        return assemblyName.Name!.StartsWith("SonkoRules", StringComparison.Ordinal) && File.Exists(path)
            ? LoadFromAssemblyPath(path)
            : null;
    }
}
