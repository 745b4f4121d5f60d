using System.Collections.Immutable;
using System.Text.Encodings.Web;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Service;

/// <summary>What every question of the service has in common: JSON, problems, tags and the description in OpenAPI.</summary>
public static class Questions
{
    /// <summary>Adds what the questions need: the JSON of the answers, problem details, and OpenAPI.</summary>
    public static IServiceCollection AddAnswers(this IServiceCollection services) => services
        .ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, AnswersJson.Default);
            json.SerializerOptions.Converters.Add(new RecordConverter());
            // Names in any script can be read as they are; a browser does not take JSON for a page.
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        })
        // Otherwise the framework throws in development, and says nothing in production.
        .Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false)
        .AddProblemDetails()
        .AddOpenApi(api => api.AddSchemaTransformer<TextSchemas>());

    /// <summary>Begins a group of questions to a dataset: each explains wrong parameters, refuses unknown ids, and has a tag.</summary>
    public static RouteGroupBuilder MapQuestions(this WebApplication app, Dataset data)
    {
        app.UseExceptionHandler().UseStatusCodePages();
        var tags = new AnswerTags(data);
        var group = app.MapGroup("");
        group.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)));
        group.ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        group.AddEndpointFilterFactory((question, next) =>
        {
            ImmutableArray<Parameter> parameters = [.. question.MethodInfo.GetParameters().Select(one =>
                new Parameter(one, question.ApplicationServices))];
            return async asked =>
            {
                var http = asked.HttpContext;
                if (http.Response.StatusCode == StatusCodes.Status400BadRequest)
                    return Problems.WrongParameters(http, parameters);
                if (asked.Arguments.FirstOrDefault(one => Problems.IsUnknown(data, one)) is { } unknown)
                    return Problems.Unknown(data, unknown);
                return tags.IsKnownTo(http, asked.Arguments)
                    ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
                    : await next(asked);
            };
        });
        return group;
    }
}
