using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SonkoRules.Tests.Architecture;

namespace SonkoRules.Tests.Evidence;

/// <summary>
/// Who calls whom in the library, read from its compiled code: which members that a caller sees use a parameter.
/// </summary>
internal sealed class CodeGraph
{
    private readonly Dictionary<(Module Module, int Token), HashSet<MethodBase>> _users = [];

    public CodeGraph(IReadOnlyCollection<Type> types)
    {
        foreach (var method in types.SelectMany(MethodCode.MethodsOf).Where(method => !IsSynthesised(method)))
        {
            foreach (var used in MethodCode.Read(method).Select(instruction => instruction.Member).OfType<MethodBase>())
            {
                Add(used, method);

                // An iterator's code is in a type that the compiler made; who makes one runs its methods.
                if (used is ConstructorInfo { DeclaringType: { } made } && Library.IsGenerated(made) && types.Contains(made))
                {
                    foreach (var part in MethodCode.MethodsOf(made).Where(part => part != method))
                    {
                        Add(part, method);
                    }
                }
            }

            // Who calls what is declared calls what overrides it.
            if (method is MethodInfo { IsVirtual: true } overriding && overriding.GetBaseDefinition() != overriding)
            {
                Add(overriding, overriding.GetBaseDefinition());
            }
        }
    }

    /// <summary>The public members that come to a method by the fewest calls of others. Those of the method's own type
    /// are passed over: a record of parameters computes nothing with them.</summary>
    /// <param name="method">The method.</param>
    /// <param name="counts">Which types' members count; others are passed over too.</param>
    public IReadOnlyList<MethodBase> NearestPublicUsersOf(MethodBase method, Func<Type, bool> counts)
    {
        var seen = new HashSet<(Module, int)> { Key(method) };
        var open = new List<MethodBase> { method };
        while (open.Count > 0)
        {
            open =
            [
                .. open.SelectMany(each => _users.GetValueOrDefault(Key(each)) ?? []).Where(user => seen.Add(Key(user))),
            ];
            var found = open
                .Where(user => user.IsPublic && user.DeclaringType!.IsVisible && user.DeclaringType != method.DeclaringType
                    && counts(user.DeclaringType!))
                .ToList();
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    private static (Module Module, int Token) Key(MethodBase method) => (method.Module, method.MetadataToken);

    /// <summary>What the compiler writes for a record says nothing of rules.</summary>
    private static bool IsSynthesised(MethodBase method) =>
        method.Name is "PrintMembers" or "ToString" or "Equals" or "GetHashCode" or "<Clone>$"
        && Library.IsGenerated(method);

    private void Add(MethodBase used, MethodBase user)
    {
        if (!_users.TryGetValue(Key(used), out var users))
        {
            _users[Key(used)] = users = [];
        }

        users.Add(user);
    }
}
