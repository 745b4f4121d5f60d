using System.Collections.Immutable;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>A file that the user named, or standard input, together with its content.</summary>
internal sealed class GivenFile
{
    /// <summary>The name that stands for standard input or standard output.</summary>
    public const string StandardStream = "-";

    private readonly byte[] content;

    private GivenFile(string name, DocumentForm form, byte[] content)
    {
        Name = name;
        Form = form;
        this.content = content;
    }

    /// <summary>The name that messages use: the path as the user typed it, or <c>&lt;stdin&gt;</c>.</summary>
    public string Name { get; }

    /// <summary>The form of the dataset: JSON or JSON Lines.</summary>
    public DocumentForm Form { get; }

    /// <summary>The bytes of the file.</summary>
    public ReadOnlySpan<byte> Content => content;

    /// <summary>Returns a map from the records of the file to their lines.</summary>
    public DocumentMap Places() => new(content);

    /// <summary>Reads the whole file into memory.</summary>
    /// <exception cref="Refusal">The file cannot be read.</exception>
    public static GivenFile Read(string file, Terminal terminal)
    {
        try
        {
            var isInput = file == StandardStream;
            var content = isInput ? ReadAll(terminal.Input) : File.ReadAllBytes(file);
            return new GivenFile(isInput ? "<stdin>" : file, DocumentForms.Of(file) ?? DatasetDocument.FormOf(content), content);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"the file '{file}' cannot be read: {unreadable.Message}");
        }
    }

    /// <summary>Reads the dataset from the content.</summary>
    /// <exception cref="DocumentException">The content has mistakes.</exception>
    /// <remarks>The file is the user's own, so that only memory limits its bytes and its records.</remarks>
    public Dataset Dataset() => Form == DocumentForm.Lines
        ? DatasetLines.Read(content, ReadLimits.OfRecords)
        : DatasetJson.Read(content, ReadLimits.OfRecords);

    /// <summary>Describes the mistakes, one line each. A last line says so if the list of mistakes was cut.</summary>
    public IEnumerable<string> Describe(ImmutableArray<DocumentError> mistakes, bool isCut) =>
        isCut
            ? mistakes.Select(Describe).Append(DescribeCut())
            : mistakes.Select(Describe);

    /// <summary>Says that the list of mistakes was cut.</summary>
    public string DescribeCut() => $"{Name}: the file has more mistakes; correct these first";

    /// <summary>Describes a mistake. Editors recognize FILE:line:column and jump to the place.</summary>
    public string Describe(DocumentError mistake) => $"{Name}:{mistake.Line}:{mistake.BytePosition}: {mistake.Path}: {mistake.Message}";

    private static byte[] ReadAll(Stream stream)
    {
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
