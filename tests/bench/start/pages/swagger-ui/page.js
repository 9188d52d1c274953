import SwaggerUI from '#swagger-ui';
import '#swagger-ui.css';

SwaggerUI({ url: '../contract.json', dom_id: '#contract' });
