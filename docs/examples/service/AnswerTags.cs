using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using GeoPolDomain.Datasets;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GeoPolDomain.Service;

/// <summary>
/// Gives each answer a strong tag (RFC 9110): the same dataset, the same question and the same program have the same tag. The tag is known
/// before the answer is, so that the dataset is not asked when the client has the answer.
/// </summary>
internal sealed class AnswerTags(Dataset data)
{
    private const int Length = 16;
    private static readonly StringValues Cached = "public, max-age=300";
    private readonly string state = StateOf(data);

    /// <summary>Tags the response. Whether the client already has the answer with this tag.</summary>
    public bool IsKnownTo(HttpContext http, IList<object?> arguments)
    {
        var tag = TagOf(http, arguments);
        http.Response.Headers.ETag = tag.ToString();
        http.Response.Headers.CacheControl = Cached;
        return !StringValues.IsNullOrEmpty(http.Request.Headers.IfNoneMatch)
            && http.Request.GetTypedHeaders().IfNoneMatch.Any(
                known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));
    }

    // A question is its route with the values of its parameters. A small value has one text, however the address is written.
    private EntityTagHeaderValue TagOf(HttpContext http, IList<object?> arguments)
    {
        var question = $"{state}{((RouteEndpoint)http.GetEndpoint()!).RoutePattern.RawText}\n{string.Join('\n', arguments)}";
        return new($"\"{Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(question)).AsSpan(0, Length))}\"");
    }

    // Equal datasets have the same canonical bytes. Another build of the program may write the same answer differently.
    private static string StateOf(Dataset data)
    {
        using var hash = SHA256.Create();
        using (var output = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        {
            output.Write(typeof(AnswerTags).Module.ModuleVersionId.ToByteArray());
            output.Write(typeof(Dataset).Module.ModuleVersionId.ToByteArray());
            DatasetJson.Write(data, output);
        }

        return Base64Url.EncodeToString(hash.Hash);
    }
}
