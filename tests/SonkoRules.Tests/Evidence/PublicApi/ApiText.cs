using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SonkoRules.Tests.Evidence;

/// <summary>
/// What an assembly shows to its users, one declaration a line: a type with what it derives from, under it its members.
/// Members that every record has are left out.
/// </summary>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] OfEveryRecord =
        ["Equals", "GetHashCode", "ToString", "op_Equality", "op_Inequality", "<Clone>$", "PrintMembers", "get_EqualityContract"];

    /// <summary>The declarations, types in the order of their names.</summary>
    public static IEnumerable<string> Of(Assembly assembly) =>
        assembly.GetTypes().Where(type => type.IsVisible)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => Members(type).Order(StringComparer.Ordinal).Select(line => "    " + line).Prepend(Head(type)));

    /// <summary>The declarations of one type.</summary>
    public static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field =>
                $"{Attributes(field)}{field.Name} = {ApiNames.Value(field.GetRawConstantValue(), typeof(long))}");
        }

        if (type.IsSubclassOf(typeof(Delegate)))
        {
            return [];
        }

        return type.GetFields(Declared).Where(IsShown).Select(Field)
            .Concat(type.GetConstructors(Declared)
                .Where(each => IsShown(each) && !each.IsDefined(typeof(CompilerGeneratedAttribute))).Select(Constructor))
            .Concat(type.GetProperties(Declared).Where(property => property.GetAccessors(true).Any(IsShown)).Select(Property))
            .Concat(type.GetEvents(Declared).Where(each => IsShown(each.AddMethod!)).Select(each => $"event {each.Name}"))
            .Concat(type.GetMethods(Declared)
                .Where(method => IsShown(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)))
                .Select(Method));
    }

    /// <summary>The line of a type.</summary>
    public static string Head(Type type)
    {
        var isRecord = type.GetMethod("PrintMembers", Declared) is not null;
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            _ when type.IsSubclassOf(typeof(Delegate)) => "delegate",
            { IsValueType: true } => Has(type, nameof(IsReadOnlyAttribute)) + (type.IsByRefLike ? "ref " : string.Empty)
                + (isRecord ? "record struct" : "struct"),
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : string.Empty) + (isRecord ? "record" : "class"),
        };
        var from = type.IsEnum
            ? Enum.GetUnderlyingType(type) == typeof(int) ? [] : [Enum.GetUnderlyingType(type)]
            : Bases(type).Where(each => !isRecord || each != typeof(IEquatable<>).MakeGenericType(type)).ToArray();
        return $"{Attributes(type)}{Access(!type.IsNestedFamily)}{kind} {type.Namespace}.{ApiNames.Of(type)}"
            + (from.Length == 0 ? string.Empty : " : " + string.Join(", ", from.Select(ApiNames.Of)))
            + (type.IsSubclassOf(typeof(Delegate)) ? " = " + Method(type.GetMethod("Invoke")!) : string.Empty)
            + Constraints(type.GetGenericArguments());
    }

    private static IEnumerable<Type> Bases(Type type)
    {
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        return (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && !type.IsInterface
                && !type.IsSubclassOf(typeof(Delegate)) ? new[] { parent } : [])
            .Concat(type.GetInterfaces().Where(each => each.IsVisible && !inherited.Contains(each))
                .OrderBy(ApiNames.Of, StringComparer.Ordinal));
    }

    private static bool IsShown(FieldInfo field) =>
        field.IsPublic || ((field.IsFamily || field.IsFamilyOrAssembly) && IsOpen(field));

    private static bool IsShown(MethodBase method) =>
        (method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && IsOpen(method)))
        && !(method.IsDefined(typeof(CompilerGeneratedAttribute)) && OfEveryRecord.Contains(method.Name));

    /// <summary>Whether code outside can derive from the type; records give one who cannot a protected copy.</summary>
    private static bool IsOpen(MemberInfo member) =>
        member.DeclaringType is { IsSealed: false } type
        && type.GetConstructors(Declared)
            .Any(each => (each.IsPublic || each.IsFamily) && !each.IsDefined(typeof(CompilerGeneratedAttribute)));

    private static string Field(FieldInfo field) =>
        Attributes(field) + Access(field.IsPublic)
        + (field.IsLiteral
            ? "const "
            : (field.IsStatic ? "static " : string.Empty) + (field.IsInitOnly ? "readonly " : string.Empty))
        + $"{ApiNames.Of(field.FieldType, ApiNullability.Of(field), field.CustomAttributes)} {field.Name}"
        + (field.IsLiteral ? " = " + ApiNames.Value(field.GetRawConstantValue(), field.FieldType) : string.Empty);

    private static string Constructor(ConstructorInfo constructor) =>
        Attributes(constructor) + Access(constructor.IsPublic)
        + $"{constructor.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor.GetParameters())})";

    private static string Property(PropertyInfo property)
    {
        var shown = property.GetAccessors(true).First(IsShown);
        var index = property.GetIndexParameters();
        var accessors = new[] { (property.GetMethod, "get"), (property.SetMethod, IsInit(property) ? "init" : "set") }
            .Where(each => each.Item1 is not null && IsShown(each.Item1))
            .Select(each => $"{(each.Item1!.IsPublic == shown.IsPublic ? string.Empty : "protected ")}{each.Item2};");
        return Attributes(property) + Access(shown.IsPublic) + Modifiers(shown) + Has(property, nameof(RequiredMemberAttribute))
            + $"{Ref(property.PropertyType)}{ApiNames.Of(property.PropertyType, ApiNullability.Of(property), property.CustomAttributes)} "
            + (index.Length == 0 ? property.Name : $"this[{Parameters(index)}]")
            + $" {{ {string.Join(" ", accessors)} }}";
    }

    private static string Method(MethodInfo method)
    {
        var result = method.ReturnParameter;
        return Attributes(method) + Attributes(result, "return: ") + Access(method.IsPublic) + Modifiers(method)
            + $"{Ref(method.ReturnType)}{ApiNames.Of(method.ReturnType, ApiNullability.Of(result), result.CustomAttributes)} {method.Name}"
            + (method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(ApiNames.Of))}>" : string.Empty)
            + $"({(method.IsDefined(typeof(ExtensionAttribute), false) ? "this " : string.Empty)}{Parameters(method.GetParameters())})"
            + (method.IsGenericMethod ? Constraints(method.GetGenericArguments()) : string.Empty);
    }

    private static string Parameters(ParameterInfo[] parameters) =>
        string.Join(", ", parameters.Select(parameter =>
            Attributes(parameter, string.Empty)
            + (parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : string.Empty)
            + (!parameter.ParameterType.IsByRef ? string.Empty : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ")
            + ApiNames.Of(parameter.ParameterType, ApiNullability.Of(parameter), parameter.CustomAttributes)
            + " " + parameter.Name
            + (parameter.HasDefaultValue ? " = " + ApiNames.Value(parameter.RawDefaultValue, parameter.ParameterType) : string.Empty)));

    private static string Access(bool isPublic) => isPublic ? "public " : "protected ";

    private static string Ref(Type type) => type.IsByRef ? "ref " : string.Empty;

    private static string Modifiers(MethodBase method) =>
        method.DeclaringType!.IsInterface ? (method.IsStatic ? "static " : string.Empty)
            : method.IsStatic ? "static "
            : method.IsAbstract ? "abstract "
            : method is MethodInfo { IsVirtual: true } own && own.GetBaseDefinition() != own
                ? (own.IsFinal ? "sealed override " : "override ")
            : method is { IsVirtual: true, IsFinal: false } ? "virtual "
            : string.Empty;

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Any(each => each.Name == nameof(IsExternalInit)) ?? false;

    private static string Has(MemberInfo member, string attribute) =>
        !member.CustomAttributes.Any(each => each.AttributeType.Name == attribute) ? string.Empty
            : attribute == nameof(RequiredMemberAttribute) && member is PropertyInfo ? "required " : "readonly ";

    private static string Constraints(Type[] parameters) =>
        string.Concat(parameters.Where(parameter => parameter.IsGenericParameter).Select(parameter =>
        {
            var flags = parameter.GenericParameterAttributes;
            var isStruct = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
            var all = new[]
            {
                isStruct ? "struct" : null,
                flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? "class" : null,
                !isStruct && !flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint)
                    && parameter.GetGenericParameterConstraints().Length == 0 && ApiNullability.IsNotNull(parameter) ? "notnull" : null,
            }
            .Concat(parameter.GetGenericParameterConstraints().Where(each => each != typeof(ValueType)).Select(ApiNames.Of))
            .Append(!isStruct && flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) ? "new()" : null)
            .Append(flags.HasFlag(GenericParameterAttributes.AllowByRefLike) ? "allows ref struct" : null)
            .OfType<string>().ToList();
            return all.Count == 0 ? string.Empty : $" where {parameter.Name} : {string.Join(", ", all)}";
        }));

    private static string Attributes(MemberInfo member) => Attributes(member.CustomAttributes, string.Empty);

    private static string Attributes(ParameterInfo parameter, string target) => Attributes(parameter.CustomAttributes, target);

    private static string Attributes(IEnumerable<CustomAttributeData> attributes, string target) =>
        string.Concat(attributes.Where(Matters).Select(each =>
            $"[{target}{each.AttributeType.Name[..^"Attribute".Length]}{Arguments(each)}] ").Order(StringComparer.Ordinal));

    /// <summary>Attributes that say something to a caller; what the compiler writes for itself does not.</summary>
    private static bool Matters(CustomAttributeData attribute) =>
        attribute.AttributeType is { Namespace: var space, Name: var name }
        && name is not (nameof(ParamArrayAttribute) or "OptionalAttribute" or "InAttribute" or "OutAttribute"
            or nameof(DefaultMemberAttribute) or nameof(SerializableAttribute) or "GeneratedCodeAttribute")
        && space is not "System.Diagnostics"
        && (space != "System.Runtime.CompilerServices"
            || name is nameof(CollectionBuilderAttribute) or nameof(CallerArgumentExpressionAttribute)
                or nameof(InterpolatedStringHandlerAttribute))
        && !(name == nameof(ObsoleteAttribute) && attribute.ConstructorArguments is [{ Value: string text }, ..]
            && text.Contains("required members", StringComparison.Ordinal));

    private static string Arguments(CustomAttributeData attribute)
    {
        var all = attribute.ConstructorArguments.Select(each => ApiNames.Value(each.Value, each.ArgumentType))
            .Concat(attribute.NamedArguments.Select(each =>
                $"{each.MemberName} = {ApiNames.Value(each.TypedValue.Value, each.TypedValue.ArgumentType)}"));
        return all.Any() ? $"({string.Join(", ", all)})" : string.Empty;
    }
}
