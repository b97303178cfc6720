namespace SonkoRules.Office;

/// <summary>Who stands behind an application, for people to read; the rules ask for none of it. Immutable. Setters refuse
/// null with <see cref="ArgumentNullException"/>. An empty text, the default, is what the tables do not say.</summary>
/// <remarks>Наименования заявителя и проекта.</remarks>
/// <param name="ApplicationId">The id of the application.</param>
public sealed record ApplicationName(string ApplicationId)
{
    /// <summary>The id of the application.</summary>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public string ApplicationId { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(ApplicationId)); } =
        Guard.Against.NullOrWhiteSpace(ApplicationId);

    /// <summary>The organisation.</summary>
    public string Organisation { get; init => field = Guard.Against.Null(value, nameof(Organisation)); } = string.Empty;

    /// <summary>The title of the project.</summary>
    public string Project { get; init => field = Guard.Against.Null(value, nameof(Project)); } = string.Empty;

    /// <summary>The number in the state register, 13 digits.</summary>
    /// <remarks>ОГРН.</remarks>
    public string RegistrationNumber { get; init => field = Guard.Against.Null(value, nameof(RegistrationNumber)); } = string.Empty;

    /// <summary>Whom to write or call: personal data, which is not published.</summary>
    public string Contact { get; init => field = Guard.Against.Null(value, nameof(Contact)); } = string.Empty;

    /// <summary>The organisation and the project in one line; empty where neither is known.</summary>
    public string Line =>
        Organisation.Length == 0 ? Project
        : Project.Length == 0 ? Organisation
        : $"{Organisation}. «{Project.Trim('«', '»', '"')}»";

    /// <summary>The same, each text taken from the other where this one says nothing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public ApplicationName Or(ApplicationName other) =>
        this with
        {
            Organisation = Organisation.Length > 0 ? Organisation : Guard.Against.Null(other).Organisation,
            Project = Project.Length > 0 ? Project : Guard.Against.Null(other).Project,
            RegistrationNumber = RegistrationNumber.Length > 0 ? RegistrationNumber : other.RegistrationNumber,
            Contact = Contact.Length > 0 ? Contact : other.Contact,
        };

    /// <summary>The same without the contact, which is personal data.</summary>
    public ApplicationName ForPublication() => this with { Contact = string.Empty };
}
