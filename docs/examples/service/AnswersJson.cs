using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Service;

/// <summary>
/// The JSON of the answers, and the types of parameters that no answer holds. The framework generates the code when the service is
/// compiled.
/// </summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ImmutableArray<MemberAnswer>))]
[JsonSerializable(typeof(ImmutableArray<PositionAnswer>))]
[JsonSerializable(typeof(VerdictAnswer))]
[JsonSerializable(typeof(RecordAnswer))]
[JsonSerializable(typeof(ClaimId))]
[JsonSerializable(typeof(ImmutableArray<WrongParameter>))]
[JsonSerializable(typeof(ImmutableArray<string>))]
internal sealed partial class AnswersJson : JsonSerializerContext;

/// <summary>Writes a record of any kind as the document format does.</summary>
internal sealed class RecordConverter : JsonConverter<DatasetRecord>
{
    public override DatasetRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("The service only writes records.");

    public override void Write(Utf8JsonWriter writer, DatasetRecord value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToJson());
}
