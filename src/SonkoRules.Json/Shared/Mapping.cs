using Riok.Mapperly.Abstractions;

// What is mapped without a word said is what has the same name and fits; nothing becomes text by itself.
[assembly: MapperDefaults(
    RequiredMappingStrategy = RequiredMappingStrategy.Target,
    EnumMappingStrategy = EnumMappingStrategy.ByName,
    EnabledConversions = MappingConversionType.Constructor
        | MappingConversionType.Enumerable
        | MappingConversionType.EnumToEnum
        | MappingConversionType.ImplicitCast)]
